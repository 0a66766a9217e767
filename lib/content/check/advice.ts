import { toString as textOf } from 'mdast-util-to-string';
import { slugify } from '../../site/slug';
import { type Problem, quote } from '../problems';
import type { ArticleFrontMatter } from '../schema/front-matter';
import { type Body, countWords, wordsOf } from '../text/body';
import type { SourceFile } from './source-files';
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
  const advice: Problem[] = [];
  const tell = (field: string, received: string, expected: string) => {
    const line = source.lineOf(field);
    advice.push({ file: source.file, ...(line ? { line } : {}), field, received, expected });
  };

  const lengths = [
    ['seoTitle', article.seoTitle, LONGEST_SEO_TITLE],
    ['description', article.description, LONGEST_DESCRIPTION],
  ] as const;
  for (const [field, text, longest] of lengths) {
    if (text.length > longest) tell(field, `${text.length} signes`, `${longest} signes au plus`);
  }

  const { keyphrase } = article;
  if (isUnwritten(keyphrase)) return advice;
  const firstParagraph = body.tree.children.find(({ type }) => type === 'paragraph');
  const places: readonly (readonly [string, string])[] = [
    ['title', article.title],
    ['seoTitle', article.seoTitle],
    ['description', article.description],
    ['hero.alt', article.hero.alt],
    ['nom du fichier', source.slug],
    ['premier paragraphe', firstParagraph ? textOf(firstParagraph) : ''],
  ];
  for (const [field, words] of places) {
    if (!holds(words, keyphrase))
      tell(field, quote(words), `l’expression principale ${quote(keyphrase)}`);
  }
  const words = wordsOf(body.tree);
  const uses = slugify(words).split(slugify(keyphrase)).length - 1;
  if (uses * countWords(keyphrase) > countWords(words) * HIGHEST_DENSITY && uses > 2) {
    tell(
      'keyphrase',
      `${uses} fois ${quote(keyphrase)} dans le texte`,
      'pas plus de 1,5 % des mots',
    );
  }

  for (const [index, { id }] of article.sources.entries()) {
    if (!body.citations.includes(id)) {
      tell(`sources[${index + 1}].id`, quote(id), `un appel <Cite source="${id}" /> dans le texte`);
    }
  }
  return advice;
}
