import { articles, staticPages } from '../content/reader';
import { listings } from '../content/site-listings';
import { toUrl } from '../site/identity';
import type { SitemapContent } from './sitemap';

/** All that the site has to be found. */
export const siteMap: SitemapContent = { articles, listings, pages: staticPages, toUrl };
