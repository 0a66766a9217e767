import { type Listing, laterPages } from '../content/listings';
import type { Article, StaticPage } from '../content/model';
import { toUrl } from '../newspaper/identity';
import { articlePath, homePath, listPagePath, sitemapPartPath } from '../site/urls';
import { element, type Xml, xmlDocument } from './xml';

/** What the sitemap lists: pages that readers may see, and nothing else. */
export interface SitemapContent {
  readonly articles: readonly Article[];
  readonly listings: readonly Listing[];
  readonly pages: readonly StaticPage[];
}

/** One page of the sitemap. */
interface Entry {
  readonly path: string;
  readonly changed: string | undefined;
  readonly image?: string;
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Beyond this many addresses, a sitemap must be cut (https://www.sitemaps.org/protocol.html). */
const LARGEST_SITEMAP = 50_000;

/** The latest change among articles: a list page changes when one of its articles does. */
export function latestChange(articles: readonly Article[]): string | undefined {
  return articles
    .map(({ updatedAt }) => updatedAt)
    .sort((a, b) => Date.parse(b) - Date.parse(a))
    .at(0);
}

function entriesOf({ articles, listings, pages }: SitemapContent): Entry[] {
  return [
    { path: homePath, changed: latestChange(articles) },
    ...articles.map(({ slug, updatedAt, hero }) => ({
      path: articlePath(slug),
      changed: updatedAt,
      ...(hero ? { image: hero.cuts['16x9'].jpeg } : {}),
    })),
    ...listings.flatMap((listing) =>
      [1, ...laterPages(listing)].map((number) => ({
        path: listPagePath(listing.path, number),
        changed: latestChange(listing.articles),
      })),
    ),
    ...pages.map(({ path, updatedAt }) => ({ path, changed: updatedAt })),
  ];
}

function urlset(entries: readonly Entry[]): string {
  const url = ({ path, changed, image }: Entry): Xml =>
    element('url', [
      element('loc', toUrl(path)),
      ...(changed ? [element('lastmod', changed)] : []),
      ...(image ? [element('image:image', [element('image:loc', toUrl(image))])] : []),
    ]);
  return xmlDocument(
    element('urlset', entries.map(url), {
      xmlns: NAMESPACE,
      'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
    }),
  );
}

function partsOf(content: SitemapContent, largest: number): Entry[][] {
  const entries = entriesOf(content);
  const count = Math.ceil(entries.length / largest);
  return Array.from({ length: count }, (_, part) =>
    entries.slice(part * largest, (part + 1) * largest),
  );
}

/**
 * The sitemap (https://www.sitemaps.org/protocol.html, with Google's image extension), or the index of
 * its parts once it has too many addresses. `lastmod` is the editorial date of change, never that of a
 * file or of the build.
 */
export function sitemapXml(content: SitemapContent, largest = LARGEST_SITEMAP): string {
  const parts = partsOf(content, largest);
  const [only = []] = parts;
  if (parts.length <= 1) return urlset(only);
  return xmlDocument(
    element(
      'sitemapindex',
      parts.map((_, index) =>
        element('sitemap', [element('loc', toUrl(sitemapPartPath(index + 1)))]),
      ),
      { xmlns: NAMESPACE },
    ),
  );
}

/** The parts of a sitemap that must be cut; none while one file holds it. */
export function sitemapParts(content: SitemapContent, largest = LARGEST_SITEMAP): string[] {
  const parts = partsOf(content, largest);
  return parts.length <= 1 ? [] : parts.map(urlset);
}
