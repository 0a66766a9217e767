import type { Problem } from '../problems';
import type { ArticleFrontMatter, articleFields } from '../schema/front-matter';
import { adviseArticle } from './advice';
import { checkBody } from './body/check-body';
import { checkBetweenFields } from './check-between-fields';
import { checkHasWords } from './check-has-words';
import type { ImageCheck } from './check-images';
import { checkIsWritten } from './check-is-written';
import { adviseReview } from './check-review';
import type { CheckedArticle } from './checked-documents';
import { problemAtField } from './problem-at';
import { readFields } from './read-fields';
import type { SourceFile } from './source-file';

/** Applies to an article every rule that needs no other document. */
export function checkArticle(
  source: SourceFile,
  fields: ReturnType<typeof articleFields>,
  imageCheck: ImageCheck,
): {
  readonly article: CheckedArticle;
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
} {
  const { value: frontMatter, known, problems: inFields } = readFields(fields, source);
  const {
    body,
    isWhole,
    problems: inBody,
  } = checkBody('article', source, sourceIdsOf(source), imageCheck);
  return {
    article: { source, frontMatter, known, body, isWhole: Boolean(isWhole && source.values) },
    problems: [
      ...inFields,
      ...checkBetweenFields(known, source),
      ...checkHero(known, source, imageCheck),
      ...(known.draft === false ? checkIsWritten(known, source) : []),
      ...inBody,
      ...(body && isWhole && known.draft === false ? checkHasWords(source, body) : []),
    ],
    advice: [
      ...(frontMatter && body && isWhole ? adviseArticle(source, frontMatter, body) : []),
      ...(known.review ? adviseReview(known.review, source) : []),
    ],
  };
}

/** The sources' identifiers even when the rest of the front matter is at fault. */
function sourceIdsOf(source: SourceFile): string[] | undefined {
  // Of a list that cannot be read, nobody knows what it names.
  if (!source.values || source.unread.has('sources')) return undefined;
  const { sources } = source.values;
  return Array.isArray(sources)
    ? sources.map((each) => each?.id).filter((id) => typeof id === 'string')
    : [];
}

function checkHero(
  { hero }: Partial<ArticleFrontMatter>,
  source: SourceFile,
  imageCheck: ImageCheck,
): Problem[] {
  if (!hero) return [];
  const problem = imageCheck(hero.file, 'hero');
  return problem ? [problemAtField(source, 'hero.file', problem.received, problem.expected)] : [];
}
