import { siteMap } from '@/lib/site-map';
import { sitemapXml } from '@/lib/sitemap';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(sitemapXml(siteMap), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
