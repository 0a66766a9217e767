import { articles, housePages } from './content/reader';
import { listings } from './routes';
import { toUrl } from './site';
import type { SitemapContent } from './sitemap';

/** All that the site has to be found. */
export const siteMap: SitemapContent = { articles, listings, pages: housePages, toUrl };
