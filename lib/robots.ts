/**
 * The robots.txt (RFC 9309): open with its sitemap when the site may be indexed, closed otherwise.
 * Only directives that every reader of the file knows.
 */
export function robotsTxt(site: {
  readonly indexable: boolean;
  readonly sitemapUrl: string;
}): string {
  if (!site.indexable) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.sitemapUrl}\n`;
}
