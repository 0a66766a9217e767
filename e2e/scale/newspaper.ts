import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { seeded } from '../../testing/seeded';

/**
 * A newspaper of any size, the same for the same size: each article has its own words, and they share
 * pictures, topics, sections and authors as those of a newsroom do.
 */

const PICTURES = 50;
const TOPICS = 300;
const AUTHORS = 5;
const SECTIONS = ['ville', 'port', 'large'] as const;
const PARAGRAPHS = 12;
const WORDS_OF_PARAGRAPH = 50;
/** The last one came out on that day; each of the others, eleven minutes before the next. */
const LAST = Date.parse('2026-11-01T08:00:00Z');
const BETWEEN = 11 * 60_000;

const BEGINNINGS = ['ba', 'cor', 'del', 'fa', 'gri', 'lou', 'mar', 'no', 'pré', 'sol', 'tra', 'vi'];
const MIDDLES = ['bi', 'ca', 'do', 'fé', 'la', 'mi', 'nu', 'ra', 'sé', 'ti', 'vo'];
const ENDS = ['cle', 'deur', 'ge', 'lier', 'ment', 'nage', 'que', 'rie', 'teur', 'tion', 'ture'];

const WORDS = BEGINNINGS.flatMap((beginning) =>
  MIDDLES.flatMap((middle) => ENDS.map((end) => beginning + middle + end)),
);

/** A text that looks like one, of so many words. */
function sentenceOf(pick: (below: number) => number, words: number): string {
  const chosen = Array.from({ length: words }, () => WORDS[pick(WORDS.length)] ?? '');
  const [first = ''] = chosen;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...chosen.slice(1)].join(' ');
}

function paragraphOf(pick: (below: number) => number): string {
  const sentences: string[] = [];
  for (let left = WORDS_OF_PARAGRAPH; left > 0; left -= 12)
    sentences.push(sentenceOf(pick, Math.min(12, left)));
  return `${sentences.join('. ')}.`;
}

/** One article, as a writer would bring it. */
function articleOf(number: number, of: number): string {
  const pick = seeded(number + 1);
  const title = `${sentenceOf(pick, 4)}, nº ${number}`;
  const topics = new Set([pick(TOPICS), pick(TOPICS), pick(TOPICS)]);
  const date = new Date(LAST - (of - number) * BETWEEN).toISOString().replace('.000Z', '+00:00');
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const heading = index > 0 && index % 3 === 0 ? `## ${sentenceOf(pick, 5)}\n\n` : '';
    const call = index % 4 === 0 ? '<Cite source="releve" />' : '';
    return `${heading}${paragraphOf(pick).slice(0, -1)}${call}.`;
  });
  return `---
title: ${JSON.stringify(title)}
seoTitle: ${JSON.stringify(title)}
description: ${JSON.stringify(`${sentenceOf(pick, 12)}.`)}
standfirst: ${JSON.stringify(`${sentenceOf(pick, 16)}.`)}
section: ${SECTIONS[number % SECTIONS.length]}
authors: [auteur-${(number % AUTHORS) + 1}]
publishedAt: "${date}"
updatedAt: "${date}"
keyphrase: ${JSON.stringify(title.split(' ')[0])}
tags: [${[...topics].map((topic) => `Sujet ${topic + 1}`).join(', ')}]
hero:
  file: image-${(number % PICTURES) + 1}.jpg
  alt: Une image d’essai, faite de bandes.
  caption: Des bandes de couleur.
  credit: Image d’essai
  licence: CC BY 4.0
  aiGenerated: false
sources:
  - { id: releve, title: Relevé ${number}, publisher: Banc d’essai }
aiAssisted: false
draft: false
---

${paragraphs.join('\n\n')}
`;
}

/** Bands of colours of its own, as large as an agency's picture. */
async function writePicture(file: string, number: number): Promise<void> {
  const pick = seeded(number);
  const bands = Array.from({ length: 40 }, (_, index) => {
    const colour = `rgb(${pick(256)},${pick(256)},${pick(256)})`;
    return `<rect x="${index * 40}" width="${20 + pick(60)}" height="1300" fill="${colour}" transform="skewX(${pick(30)})"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1300">${bands.join('')}</svg>`;
  await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toFile(file);
}

/** Where an article stands in the folder of a newspaper. */
export function articleFile(folder: string, number: number): string {
  return path.join(folder, 'articles', `article-${number}.mdx`);
}

/**
 * Adds articles, authors, sections and pictures to the content of a newspaper that has none.
 * @param folder its `content/`
 * @param size how many articles
 */
export async function writeNewspaper(folder: string, size: number): Promise<void> {
  for (const name of ['articles', 'authors', 'sections', 'images'])
    mkdirSync(path.join(folder, name), { recursive: true });
  for (const [order, section] of SECTIONS.entries())
    writeFileSync(
      path.join(folder, 'sections', `${section}.yml`),
      `name: Rubrique ${section}\ndescription: Ce qui se passe de ce côté, raconté par ceux qui y sont.\norder: ${order + 2}\n`,
    );
  for (let author = 1; author <= AUTHORS; author++)
    writeFileSync(
      path.join(folder, 'authors', `auteur-${author}.yml`),
      `name: Auteur ${author}\nkind: Person\ndescription: Tient la chronique des essais.\n`,
    );
  for (let picture = 1; picture <= Math.min(PICTURES, size); picture++)
    await writePicture(path.join(folder, 'images', `image-${picture}.jpg`), picture);
  for (let number = 0; number < size; number++)
    writeFileSync(articleFile(folder, number), articleOf(number, size));
}
