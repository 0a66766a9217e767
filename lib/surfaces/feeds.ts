import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Article, Hero } from '../content/model';
import { site, toUrl } from '../newspaper/identity';
import { publisherFacts } from '../newspaper/publisher';
import { strings } from '../site/strings';
import { BOOK_TYPE, bookPath, feedPath, feedStylePath, homePath, siteFeeds } from '../site/urls';
import { feedAsPage } from './feed-page';
import { latestChange } from './sitemap';
import { finishXml } from './xml';

/** An article and its whole text, as HTML with absolute addresses. */
export interface FeedItem {
  readonly article: Article;
  readonly html: string;
  /** Bytes of its EPUB. */
  readonly bookSize: number;
}

/** What a feed says of itself. */
export interface FeedFacts {
  readonly title: string;
  readonly description: string;
  /** Path of the list that the feed follows; the home page for the feeds of the whole site. */
  readonly path: string;
  /** The EPUB of the list, where it has one. */
  readonly book?: string | undefined;
}

const hub = publisherFacts.webSubHub;
const copyright = `© ${site.name}`;

/** When a feed last changed: the latest change among its articles, never the build. */
function changed(items: readonly FeedItem[]): Date {
  return new Date(latestChange(items.map(({ article }) => article)) ?? 0);
}

/** Paths that a list's RSS feed is at; that of the site stands at the root. */
function rssPath(path: string): string {
  return path === homePath ? siteFeeds.rss : feedPath(path);
}

/** What readers know an article by: its first address, so that one that is renamed is not read twice. */
function idOf({ firstAddress }: Article): string {
  return toUrl(firstAddress);
}

function bookUrl({ path }: Article): string {
  return toUrl(bookPath(path));
}

function categoriesOf({ section, tags }: Article): string[] {
  return [section.name, ...tags];
}

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification), whole texts, with media and their credits, that a
 * browser shows as a page.
 */
export function rssFeed(facts: FeedFacts, items: readonly FeedItem[]): string {
  const rss = generateRssFeed(
    {
      title: facts.title,
      description: facts.description,
      link: toUrl(facts.path),
      language: site.locale,
      copyright,
      lastBuildDate: changed(items),
      xml: { lang: site.locale },
      image: { url: toUrl('/icon-192.png'), title: facts.title, link: toUrl(facts.path) },
      atom: {
        links: [
          { href: toUrl(rssPath(facts.path)), rel: 'self', type: 'application/rss+xml' },
          ...(facts.book ? [{ href: toUrl(facts.book), rel: 'alternate', type: BOOK_TYPE }] : []),
          ...(hub ? [{ href: hub, rel: 'hub' }] : []),
        ],
      },
      items: items.map(({ article, html, bookSize }) => ({
        title: article.title,
        link: toUrl(article.path),
        guid: { value: idOf(article), isPermaLink: article.firstAddress === article.path },
        pubDate: new Date(article.publishedAt),
        atom: { updated: new Date(article.updatedAt) },
        description: article.standfirst,
        categories: categoriesOf(article).map((name) => ({ name })),
        dc: { creators: article.authors.map(({ name }) => name) },
        content: { encoded: html },
        enclosures: [{ url: bookUrl(article), type: BOOK_TYPE, length: bookSize }],
        ...(article.hero ? { media: { contents: [media(article.hero)] } } : {}),
      })),
    },
    { stylesheets: [{ type: 'text/css', href: feedStylePath }] },
  );
  return feedAsPage(
    rss,
    { title: facts.title, url: toUrl(facts.path) },
    items.map(({ article: { title, path, publishedAt } }) => ({
      title,
      url: toUrl(path),
      publishedAt,
    })),
  );
}

function media(hero: Hero) {
  const { jpeg, width, height } = hero.cuts['16x9'];
  return {
    url: toUrl(jpeg),
    type: 'image/jpeg',
    medium: 'image' as const,
    width,
    height,
    title: { value: hero.caption },
    description: { value: hero.alt },
    credits: [{ value: hero.credit }],
    copyright: { value: hero.licence },
  };
}

/** Atom (RFC 4287), whole texts. */
export function atomFeed(facts: FeedFacts, items: readonly FeedItem[]): string {
  const atom = generateAtomFeed({
    id: toUrl(facts.path),
    title: { value: facts.title },
    subtitle: { value: facts.description },
    updated: changed(items),
    xml: { lang: site.locale },
    rights: { value: copyright },
    links: [
      { href: toUrl(siteFeeds.atom), rel: 'self', type: 'application/atom+xml' },
      { href: toUrl(facts.path), rel: 'alternate', type: 'text/html' },
      ...(hub ? [{ href: hub, rel: 'hub' }] : []),
    ],
    entries: items.map(({ article, html, bookSize }) => ({
      id: idOf(article),
      title: { value: article.title },
      links: [
        { href: toUrl(article.path), rel: 'alternate', type: 'text/html' },
        { href: bookUrl(article), rel: 'enclosure', type: BOOK_TYPE, length: bookSize },
      ],
      published: new Date(article.publishedAt),
      updated: new Date(article.updatedAt),
      authors: article.authors.map(({ name, path }) => ({ name, uri: toUrl(path) })),
      categories: categoriesOf(article).map((term) => ({ term })),
      summary: { value: article.standfirst },
      content: { value: html, type: 'html' },
    })),
  });
  return finishXml(atom, () => []);
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), whole texts. */
export function jsonFeed(facts: FeedFacts, items: readonly FeedItem[]): string {
  const feed = generateJsonFeed({
    title: facts.title,
    description: facts.description,
    home_page_url: toUrl(facts.path),
    feed_url: toUrl(siteFeeds.json),
    language: site.locale,
    icon: toUrl('/icon-512.png'),
    ...(hub ? { hubs: [{ type: 'WebSub', url: hub }] } : {}),
    items: items.map(({ article, html, bookSize }) => ({
      id: idOf(article),
      url: toUrl(article.path),
      title: article.title,
      summary: article.standfirst,
      content_html: html,
      ...(article.hero ? { image: toUrl(article.hero.cuts['16x9'].jpeg) } : {}),
      date_published: new Date(article.publishedAt),
      date_modified: new Date(article.updatedAt),
      authors: article.authors.map(({ name, path }) => ({ name, url: toUrl(path) })),
      tags: categoriesOf(article),
      language: site.locale,
      attachments: [{ url: bookUrl(article), mime_type: BOOK_TYPE, size_in_bytes: bookSize }],
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** What a feed of the whole site says of itself, in each format. */
export function siteFeed(format: keyof typeof siteFeeds): FeedFacts {
  return {
    title: strings.feed.titles[format](site.name),
    description: site.description,
    path: homePath,
  };
}

/** RSS as XML: under a type of its own, browsers show its source, or save it. Its links say what it is. */
export const RSS_TYPE = 'application/xml';

/** An answer with its type; `new Response(xml)` alone would be plain text. */
export function feedResponse(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
