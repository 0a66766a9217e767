import { publisherFacts } from '@/lib/publisher';
import { robotsTxt } from '@/lib/robots';
import { site, toUrl } from '@/lib/site';
import { newsSitemapPath, sitemapPath } from '@/lib/urls';

export const dynamic = 'force-static';

export function GET(): Response {
  const text = robotsTxt({
    indexable: site.indexable,
    sitemapUrls: [toUrl(sitemapPath), toUrl(newsSitemapPath)],
    trainingBots: publisherFacts.trainingBots,
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
