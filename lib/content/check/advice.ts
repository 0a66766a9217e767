import { toString as textOf } from 'mdast-util-to-string';
import { slugify } from '../../site/slug';
import { type Problem, quote } from '../problems';
import type { ArticleFrontMatter, ArticleKind } from '../schema/front-matter';
import { type Body, countWords, wordsOf } from '../text/body';
import { adviseStructure } from './advise-structure';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';
import { isUnwritten } from './unwritten';

/** Beyond these, search engines and social cards cut. */
const LONGEST_SEO_TITLE = 60;
const LONGEST_DESCRIPTION = 155;
/** Words of a text of each kind: fewer say too little to be found, more are of another kind. */
const WORDS = {
  article: { least: 700 },
  explainer: { least: 700 },
  guide: { least: 700 },
  brief: { least: 250, most: 450 },
} as const satisfies Record<ArticleKind, { least: number; most?: number }>;
/** Above this share of the words, a keyphrase reads as stuffing. */
const HIGHEST_DENSITY = 0.015;

/** True when the words hold the phrase, accents, case and punctuation apart. */
function holds(words: string, phrase: string): boolean {
  return `-${slugify(words)}-`.includes(`-${slugify(phrase)}-`);
}

/** What would make a sound article easier to find or to trust. Nothing here stops the build. */
export function adviseArticle(
  source: SourceFile,
  article: ArticleFrontMatter,
  body: Body,
): Problem[] {
  const whole = [
    ...adviseLengths(source, article),
    ...adviseWords(source, article, body),
    ...adviseStructure(source, body),
  ];
  if (isUnwritten(article.keyphrase)) return whole;
  return [
    ...whole,
    ...adviseKeyphrase(source, article, body),
    ...adviseCalls(source, article, body),
  ];
}

function adviseLengths(source: SourceFile, article: ArticleFrontMatter): Problem[] {
  const lengths = [
    ['seoTitle', article.seoTitle, LONGEST_SEO_TITLE],
    ['description', article.description, LONGEST_DESCRIPTION],
  ] as const;
  return lengths
    .filter(([, text, longest]) => text.length > longest)
    .map(([field, text, longest]) =>
      problemAtField(source, field, `${text.length} signes`, `${longest} signes au plus`),
    );
}

function adviseWords(source: SourceFile, article: ArticleFrontMatter, body: Body): Problem[] {
  const { kind, draft } = article;
  // A draft is still being written; an article that does not say what it is may be of any length.
  if (!kind || draft) return [];
  const { least, most }: { least: number; most?: number } = WORDS[kind];
  const words = countWords(wordsOf(body.tree));
  if (words >= least && words <= (most ?? words)) return [];
  const bounds = most ? `de ${least} à ${most} mots` : `${least} mots au moins`;
  return [problemAtField(source, 'kind', `${words} mots`, bounds)];
}

function adviseKeyphrase(source: SourceFile, article: ArticleFrontMatter, body: Body): Problem[] {
  const { keyphrase } = article;
  const firstParagraph = body.tree.children.find(({ type }) => type === 'paragraph');
  const places: readonly (readonly [string, string])[] = [
    ['title', article.title],
    ['seoTitle', article.seoTitle],
    ['description', article.description],
    ...(article.hero ? [['hero.alt', article.hero.alt] as const] : []),
    ['nom du fichier', source.slug],
    ['premier paragraphe', firstParagraph ? textOf(firstParagraph) : ''],
  ];
  const lacking = places
    .filter(([, words]) => !holds(words, keyphrase))
    .map(([field, words]) =>
      problemAtField(source, field, quote(words), `l’expression principale ${quote(keyphrase)}`),
    );
  const words = wordsOf(body.tree);
  const uses = slugify(words).split(slugify(keyphrase)).length - 1;
  const length = countWords(words);
  const most = Math.max(2, Math.floor((length * HIGHEST_DENSITY) / countWords(keyphrase)));
  if (uses <= most) return lacking;
  const received = `${uses} fois ${quote(keyphrase)} dans le texte`;
  const expected = `${most} fois au plus, pour ${length} mots`;
  return [...lacking, problemAtField(source, 'keyphrase', received, expected)];
}

/** A source that no call of the text leads to. */
function adviseCalls(source: SourceFile, { sources }: ArticleFrontMatter, body: Body): Problem[] {
  return sources.flatMap(({ id }, index) =>
    body.citations.includes(id)
      ? []
      : [
          problemAtField(
            source,
            `sources[${index + 1}].id`,
            quote(id),
            `un appel <Cite source="${id}" /> dans le texte`,
          ),
        ],
  );
}
