import type { Article } from './model';

/**
 * The articles of each thing that articles belong to, by its slug, in the order that they come in.
 * @param groupsOf what an article belongs to; twice the same counts once
 */
export function groupArticles(
  articles: readonly Article[],
  groupsOf: (article: Article) => readonly { readonly slug: string }[],
): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles)
    for (const slug of new Set(groupsOf(article).map((each) => each.slug))) {
      const those = groups.get(slug) ?? [];
      those.push(article);
      groups.set(slug, those);
    }
  return groups;
}
