import { articles, staticPages } from '@/lib/content/reader';
import { listings } from '@/lib/content/site-listings';
import { sitemapXml } from '@/lib/surfaces/sitemap';

export const dynamic = 'force-static';

const SITEMAP = { articles, listings, pages: staticPages };

export function GET(): Response {
  return new Response(sitemapXml(SITEMAP), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
