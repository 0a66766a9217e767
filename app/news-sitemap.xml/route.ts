import { articles } from '@/lib/content/reader';
import { newsSitemapXml } from '@/lib/surfaces/news-sitemap';

/** Made at each request: what is news depends on the hour. */
export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(newsSitemapXml(articles, new Date()), {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=0, s-maxage=300',
    },
  });
}
