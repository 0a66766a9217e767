import { slugify } from '../../site/slug';
import {
  archivesPath,
  articlePath,
  authorPath,
  homePath,
  searchPath,
  sectionPath,
  siteFeeds,
  staticPagePath,
  topicPath,
} from '../../site/urls';
import type { ArticleFrontMatter } from '../schema/front-matter';
import type { CheckedArticle, CheckedContent, CheckedPage } from './checked-documents';

/** What an address leads to: a text with anchors, a list that exists once it has an article, or neither. */
export type LinkTarget =
  | { readonly article: CheckedArticle }
  | { readonly page: CheckedPage }
  | { readonly list: readonly CheckedArticle[] }
  | 'always';

/** Every address that a link may lead to. */
export function linkTargets({
  tree,
  articles,
  pages,
}: Pick<CheckedContent, 'tree' | 'articles' | 'pages'>): ReadonlyMap<string, LinkTarget> {
  const listed = (belongs: (article: ArticleFrontMatter) => boolean): LinkTarget => ({
    list: articles.filter(({ frontMatter }) => frontMatter && belongs(frontMatter)),
  });
  const tags = new Set(articles.flatMap(({ frontMatter }) => frontMatter?.tags ?? []));
  return new Map<string, LinkTarget>([
    ...articles.map((article) => [articlePath(article.source.slug), { article }] as const),
    [homePath, 'always'],
    [archivesPath, listed(() => true)],
    [searchPath, 'always'],
    ...Object.values(siteFeeds).map((feed) => [feed, 'always'] as const),
    ['/llms.txt', 'always'],
    ['/.well-known/tdmrep.json', 'always'],
    ...tree.sections.map(
      ({ slug }) => [sectionPath(slug), listed(({ section }) => section === slug)] as const,
    ),
    ...tree.authors.map(
      ({ slug }) => [authorPath(slug), listed(({ authors }) => authors.includes(slug))] as const,
    ),
    ...[...tags].map(
      (tag) => [topicPath(slugify(tag)), listed((article) => article.tags.includes(tag))] as const,
    ),
    ...pages.map((page) => [staticPagePath(page.source.slug), { page }] as const),
  ]);
}
