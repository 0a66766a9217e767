import { articles } from '@/lib/content/reader';
import { feedItems } from '@/lib/feed-content';
import { atomFeed, feedResponse, siteFeed } from '@/lib/feeds';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return feedResponse(atomFeed(siteFeed, await feedItems(articles)), 'application/atom+xml');
}
