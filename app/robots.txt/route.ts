import { robotsTxt } from '@/lib/robots';
import { site, toUrl } from '@/lib/site';
import { sitemapPath } from '@/lib/urls';

export const dynamic = 'force-static';

export function GET(): Response {
  const text = robotsTxt({ indexable: site.indexable, sitemapUrl: toUrl(sitemapPath) });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
