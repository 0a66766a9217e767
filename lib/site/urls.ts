import { isFileSlug, isSlug } from './slug';

/** Every address of the site is made here; nothing else concatenates a path. */
export const homePath = '/';
export const sitemapPath = '/sitemap.xml';
export const newsSitemapPath = '/news-sitemap.xml';
/** A part of the sitemap, from 1, once it must be cut. */
export const sitemapPartPath = (part: number): string => `/sitemaps/${part}`;

export const archivesPath = '/archives';
export const searchPath = '/recherche';
/** How a browser may search the site from its own bar (https://github.com/dewitt/opensearch). */
export const openSearchPath = '/opensearch.xml';

/** The feeds of the whole site; each list has one of its own, at `feedPath`. */
export const siteFeeds = { rss: '/rss.xml', atom: '/atom.xml', json: '/feed.json' } as const;
/** What a browser that opens an RSS feed draws it with. */
export const feedStylePath = '/flux.css';

export const articlePath = (slug: string): string => `/articles/${slug}`;
export const sectionPath = (slug: string): string => `/rubriques/${slug}`;
export const authorPath = (slug: string): string => `/auteurs/${slug}`;
export const topicPath = (slug: string): string => `/sujets/${slug}`;
export const dossierPath = (slug: string): string => `/dossiers/${slug}`;
/** A static page. */
export const staticPagePath = (slug: string): string => `/${slug}`;

/** A file that a text leads to (a judgment, a table); its name is that of its address. */
export const attachmentPath = (name: string): string => `/documents/${name}`;
/** Where the reason stands why a file is no more: no page of Next's answers where files do. */
export const attachmentRemovalPath = (path: string): string => `${path}/retrait`;

/** The kinds of document that have an address of their own, and how each is made of a slug. */
export const DOCUMENT_PATHS = {
  article: articlePath,
  section: sectionPath,
  author: authorPath,
  topic: topicPath,
  dossier: dossierPath,
  attachment: attachmentPath,
  page: staticPagePath,
} as const;

export type DocumentKind = keyof typeof DOCUMENT_PATHS;

/** What kind of document a path is that of, and its slug; `undefined` when it can be that of none. */
export function documentAt(path: string): { kind: DocumentKind; slug: string } | undefined {
  for (const kind of Object.keys(DOCUMENT_PATHS) as DocumentKind[]) {
    const base = DOCUMENT_PATHS[kind]('');
    const slug = path.slice(base.length);
    const isName = kind === 'attachment' ? isFileSlug : isSlug;
    if (path.startsWith(base) && isName(slug)) return { kind, slug };
  }
  return undefined;
}

/** The RSS feed of a list (a section, an author, a topic, a dossier). */
export const feedPath = (listPath: string): string => `${listPath}/rss.xml`;
/** A page of a list: the first one is the list's own path. */
export const listPagePath = (listPath: string, number: number): string =>
  number === 1 ? listPath : `${listPath}/page/${number}`;
/** Where a page of the site says how to embed it (https://oembed.com). */
export const oembedPath = (pageUrl: string): string =>
  `/oembed?format=json&url=${encodeURIComponent(pageUrl)}`;
/** The Markdown twin of an article. */
export const markdownPath = (article: string): string => `${article}.md`;
/** The EPUB of an article, or of a dossier. */
export const bookPath = (document: string): string => `${document}.epub`;
/** The media type of an EPUB (https://www.w3.org/TR/epub-33/#app-media-type). */
export const BOOK_TYPE = 'application/epub+zip';
/** The social image of a page: Next serves `opengraph-image` under the page's own path. */
export const socialImagePath = (pagePath: string): string =>
  `${pagePath === '/' ? '' : pagePath}/opengraph-image`;

/** `path` (starting with a slash) as an absolute URL on `origin`; the home page keeps no slash. */
export function absoluteUrl(origin: string, path: string): string {
  return path === '/' ? origin : `${origin}${path}`;
}
