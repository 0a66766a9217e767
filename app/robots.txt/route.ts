import { site, toUrl } from '@/lib/newspaper/identity';
import { publisherFacts } from '@/lib/newspaper/publisher';
import { newsSitemapPath, sitemapPath } from '@/lib/site/urls';
import { robotsTxt } from '@/lib/surfaces/robots';

export const dynamic = 'force-static';

export function GET(): Response {
  const text = robotsTxt({
    indexable: site.indexable,
    sitemapUrls: [toUrl(sitemapPath), toUrl(newsSitemapPath)],
    trainingBots: publisherFacts.trainingBots,
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
