/** Every address of the site is made here; nothing else concatenates a path. */
export const homePath = '/';
export const sitemapPath = '/sitemap.xml';

export const articlePath = (slug: string): string => `/articles/${slug}`;
export const sectionPath = (slug: string): string => `/rubriques/${slug}`;
export const authorPath = (slug: string): string => `/auteurs/${slug}`;
/** The social image of a page: Next serves `opengraph-image` under the page's own path. */
export const socialImagePath = (pagePath: string): string =>
  `${pagePath === '/' ? '' : pagePath}/opengraph-image`;

/** `path` (starting with a slash) as an absolute URL on `origin`; the home page keeps no slash. */
export function absoluteUrl(origin: string, path: string): string {
  return path === '/' ? origin : `${origin}${path}`;
}
