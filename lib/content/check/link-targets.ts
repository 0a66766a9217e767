import { slugify } from '../../site/slug';
import {
  archivesPath,
  articlePath,
  authorPath,
  dossierPath,
  homePath,
  searchPath,
  sectionPath,
  siteFeeds,
  staticPagePath,
  topicPath,
} from '../../site/urls';
import { LEAST_OF_A_DOSSIER } from '../dossiers';
import type { ArticleFrontMatter } from '../schema/front-matter';
import { articlesOf } from './check-dossiers';
import type { CheckedArticle, CheckedContent, CheckedPage } from './checked-documents';

/** What an address leads to: a text with anchors, a list that exists once it has enough articles, or neither. */
export type LinkTarget =
  | { readonly article: CheckedArticle }
  | { readonly page: CheckedPage }
  | { readonly list: readonly CheckedArticle[]; readonly least: number }
  | 'always';

type Known = Partial<ArticleFrontMatter>;

/** Every address that a link may lead to. */
export function linkTargets({
  tree,
  articles,
  pages,
}: Pick<CheckedContent, 'tree' | 'articles' | 'pages'>): ReadonlyMap<string, LinkTarget> {
  // An article that cannot be read whole may belong to any list that its sound fields do not exclude.
  const listed = (belongs: (article: Known) => boolean): LinkTarget => ({
    list: articles.filter(({ known }) => belongs(known)),
    least: 1,
  });
  const tags = new Set(articles.flatMap(({ known }) => known.tags ?? []));
  return new Map<string, LinkTarget>([
    ...articles.map((article) => [articlePath(article.source.slug), { article }] as const),
    [homePath, 'always'],
    [archivesPath, listed(() => true)],
    [searchPath, 'always'],
    ...Object.values(siteFeeds).map((feed) => [feed, 'always'] as const),
    ['/llms.txt', 'always'],
    ['/.well-known/tdmrep.json', 'always'],
    ...tree.sections.map(
      ({ slug }) => [sectionPath(slug), listed(({ section = slug }) => section === slug)] as const,
    ),
    ...tree.authors.map(
      ({ slug }) =>
        [authorPath(slug), listed(({ authors }) => authors?.includes(slug) ?? true)] as const,
    ),
    ...tree.dossiers.map((dossier) => {
      const list = articles.filter(({ source }) => articlesOf(dossier).includes(source.slug));
      return [dossierPath(dossier.slug), { list, least: LEAST_OF_A_DOSSIER }] as const;
    }),
    ...[...tags].map(
      (tag) =>
        [topicPath(slugify(tag)), listed(({ tags: own }) => own?.includes(tag) ?? true)] as const,
    ),
    ...pages.map((page) => [staticPagePath(page.source.slug), { page }] as const),
  ]);
}
