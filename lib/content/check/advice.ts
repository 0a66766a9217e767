import { toString as textOf } from 'mdast-util-to-string';
import { slugify } from '../../site/slug';
import { type Problem, quote } from '../problems';
import type { ArticleFrontMatter } from '../schema/front-matter';
import { type Body, countWords, wordsOf } from '../text/body';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';
import { isUnwritten } from './unwritten';

/** Beyond these, search engines and social cards cut. */
const LONGEST_SEO_TITLE = 60;
const LONGEST_DESCRIPTION = 155;
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
  const lengths = adviseLengths(source, article);
  if (isUnwritten(article.keyphrase)) return lengths;
  return [
    ...lengths,
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

function adviseKeyphrase(source: SourceFile, article: ArticleFrontMatter, body: Body): Problem[] {
  const { keyphrase } = article;
  const firstParagraph = body.tree.children.find(({ type }) => type === 'paragraph');
  const places: readonly (readonly [string, string])[] = [
    ['title', article.title],
    ['seoTitle', article.seoTitle],
    ['description', article.description],
    ['hero.alt', article.hero.alt],
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
  const isStuffed = uses * countWords(keyphrase) > countWords(words) * HIGHEST_DENSITY && uses > 2;
  if (!isStuffed) return lacking;
  const received = `${uses} fois ${quote(keyphrase)} dans le texte`;
  return [...lacking, problemAtField(source, 'keyphrase', received, 'pas plus de 1,5 % des mots')];
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
