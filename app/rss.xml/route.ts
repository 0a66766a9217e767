import { feedItems } from '@/components/feed/feed-content';
import { articles } from '@/lib/content/reader';
import { feedResponse, RSS_TYPE, rssFeed, siteFeed } from '@/lib/surfaces/feeds';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return feedResponse(rssFeed(siteFeed('rss'), await feedItems(articles)), RSS_TYPE);
}
