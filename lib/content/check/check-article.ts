import type { Problem } from '../problems';
import type { ArticleFrontMatter, articleFields } from '../schema/front-matter';
import { adviseArticle } from './advice';
import { checkBody } from './body/check-body';
import { checkBetweenFields } from './check-between-fields';
import { checkHasWords } from './check-has-words';
import type { ImageCheck } from './check-images';
import { checkIsWritten } from './check-is-written';
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
  const { value: frontMatter, problems: inFields } = readFields(fields, source);
  const { body, problems: inBody } = source.values
    ? checkBody('article', source, sourceIdsOf(source), imageCheck)
    : { problems: [] };
  return {
    article: { source, frontMatter, body },
    problems: [
      ...inFields,
      ...(frontMatter ? checkBetweenFields(frontMatter, source) : []),
      ...(frontMatter ? checkHero(frontMatter, source, imageCheck) : []),
      ...(frontMatter?.draft === false ? checkIsWritten(frontMatter, source) : []),
      ...inBody,
      ...(body && source.values?.draft === false ? checkHasWords(source, body) : []),
    ],
    advice: frontMatter && body ? adviseArticle(source, frontMatter, body) : [],
  };
}

/** The sources' identifiers even when the rest of the front matter is at fault. */
function sourceIdsOf(source: SourceFile): string[] {
  const sources = source.values?.sources;
  return Array.isArray(sources)
    ? sources.map((each) => each?.id).filter((id) => typeof id === 'string')
    : [];
}

function checkHero(
  { hero }: ArticleFrontMatter,
  source: SourceFile,
  imageCheck: ImageCheck,
): Problem[] {
  const problem = imageCheck(hero.file);
  return problem ? [problemAtField(source, 'hero.file', problem.received, problem.expected)] : [];
}
