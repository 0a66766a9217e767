import { type Problem, quote } from '../problems';
import type { CheckedArticle } from './checked-documents';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';
import { isUnwritten } from './unwritten';

/** Nobody signs a published article whose signature is still to be written (`npm run import` leaves some). */
export function checkSignatures(
  articles: readonly CheckedArticle[],
  authors: readonly SourceFile[],
): Problem[] {
  const signing = new Set(
    articles.flatMap(({ frontMatter }) =>
      frontMatter && !frontMatter.draft ? frontMatter.authors : [],
    ),
  );
  return authors
    .filter(({ slug }) => signing.has(slug))
    .flatMap((source) =>
      Object.entries(source.values ?? {}).flatMap(([field, value]) => {
        if (typeof value !== 'string' || !isUnwritten(value)) return [];
        const expected = 'le texte définitif : un article publié porte cette signature';
        return [problemAtField(source, field, quote(value), expected)];
      }),
    );
}
