import { existsSync } from 'node:fs';
import path from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
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
import { type Problem, quote } from '../problems';
import { isPublished } from '../published';
import { isBlank } from '../schema/characters';
import type { ArticleFrontMatter } from '../schema/front-matter';
import { externalAddressFault } from '../schema/web-address';
import type { Body } from '../text/body';
import type { SourceFile, SourceTree } from './source-files';

/** An article as far as it could be read: either half may be missing. */
export interface CheckedArticle {
  readonly source: SourceFile;
  readonly frontMatter?: ArticleFrontMatter | undefined;
  readonly body?: Body | undefined;
}

/** A static page, as far as it could be read. */
export interface CheckedPage {
  readonly source: SourceFile;
  readonly body?: Body | undefined;
}

/** What an address leads to: a text with anchors, a list that exists once it has an article, or neither. */
type Target =
  | { readonly article: CheckedArticle }
  | { readonly page: CheckedPage }
  | { readonly list: readonly CheckedArticle[] }
  | 'always';

/** Where a link stands: in an article, which may be a draft, or in a static page. */
type Origin = CheckedArticle | CheckedPage;

/** Every address that a link may lead to. */
export function linkTargets(
  tree: SourceTree,
  articles: readonly CheckedArticle[],
  pages: readonly CheckedPage[],
): ReadonlyMap<string, Target> {
  const listed = (belongs: (article: ArticleFrontMatter) => boolean): Target => ({
    list: articles.filter(({ frontMatter }) => frontMatter && belongs(frontMatter)),
  });
  const tags = new Set(articles.flatMap(({ frontMatter }) => frontMatter?.tags ?? []));
  return new Map<string, Target>([
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

/** Tells of every link that leads nowhere, or that has no words. */
export function checkLinks(
  origins: readonly Origin[],
  targets: ReadonlyMap<string, Target>,
  root: string,
  now: Date,
  problems: Problem[],
): void {
  for (const from of origins) {
    for (const link of from.body?.links ?? []) {
      const expected = linkFault(link.url, from, targets, root, now);
      const wordless = link.type === 'link' && isBlank(textOf(link));
      if (!expected && !wordless) continue;
      problems.push({
        file: from.source.file,
        line: (link.position?.start.line ?? 1) + from.source.linesBeforeBody,
        field: 'lien',
        received: quote(link.url),
        expected: expected ?? 'des mots entre les crochets : [mots du lien](adresse)',
      });
    }
  }
}

/** What a link should have been, in French, or `undefined` when it leads somewhere. */
function linkFault(
  url: string,
  from: Origin,
  targets: ReadonlyMap<string, Target>,
  root: string,
  now: Date,
): string | undefined {
  if (url.startsWith('#')) return anchorFault(url.slice(1), from.body);
  if (!url.startsWith('/') || url.startsWith('//')) {
    return externalAddressFault(url);
  }
  const [pathname = '', anchor] = url.split('#');
  const target = targets.get(pathname);
  if (!target) {
    const isFile =
      /\.\w+$/.test(pathname) &&
      path.posix.normalize(pathname) === pathname &&
      existsSync(path.join(root, 'public', pathname));
    return isFile ? undefined : `une page du site : ${[...targets.keys()].join(' | ')}`;
  }
  if (target === 'always') return undefined;
  if ('list' in target) {
    const hasPage = target.list.some((each) => visibilityFault(each, from, now) === undefined);
    return hasPage ? undefined : 'une page qui existe : celle-ci n’a encore aucun article publié';
  }
  if ('page' in target) return anchor ? anchorFault(anchor, target.page.body) : undefined;
  return (
    visibilityFault(target.article, from, now) ??
    (anchor ? anchorFault(anchor, target.article.body) : undefined)
  );
}

/** What readers see must not lead to an article that they cannot see yet. */
function visibilityFault(target: CheckedArticle, from: Origin, now: Date): string | undefined {
  if (!target.frontMatter) return undefined;
  const origin = 'frontMatter' in from ? from.frontMatter : undefined;
  if (origin?.draft || ('frontMatter' in from && !origin)) return undefined;
  const appears = origin ? new Date(origin.publishedAt).getTime() : 0;
  const seen = new Date(Math.max(now.getTime(), appears));
  return isPublished(target.frontMatter, seen)
    ? undefined
    : 'un article publié : celui-ci est un brouillon, ou paraîtra plus tard';
}

function anchorFault(anchor: string, body: Body | undefined): string | undefined {
  const ids = body?.headings.map(({ id }) => id);
  if (!ids || ids.includes(anchor)) return undefined;
  return `une ancre de cette page : ${ids.map((id) => `#${id}`).join(' | ') || '(elle n’a pas d’intertitre)'}`;
}
