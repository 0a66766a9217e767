import { sitemapXml } from '@/lib/surfaces/sitemap';
import { siteMap } from '@/lib/surfaces/sitemap-content';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(sitemapXml(siteMap), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}
