import { type Problem, quote } from '../problems';
import type { ArticleFrontMatter } from '../schema/front-matter';
import { reviewDigest } from '../text/review-digest';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';

/** Tells of a review that is void: the page no longer claims it. */
export function adviseReview(
  { by, digest }: NonNullable<ArticleFrontMatter['review']>,
  source: SourceFile,
): Problem[] {
  if (digest === reviewDigest(source.values ?? {}, source.body)) return [];
  const received = `une relecture de ${quote(by)}, d’un texte qui a changé depuis : la page ne la mentionne plus`;
  const expected = `une nouvelle relecture, puis « npm run review -- ${source.slug} --by "${by}" »`;
  return [problemAtField(source, 'review', received, expected)];
}
