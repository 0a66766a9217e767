import { articles } from '@/lib/content/reader';
import { feedItems } from '@/lib/feed-content';
import { feedResponse, rssFeed, siteFeed } from '@/lib/feeds';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return feedResponse(rssFeed(siteFeed, await feedItems(articles)), 'application/rss+xml');
}
