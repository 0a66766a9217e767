import { articles } from '@/lib/content/reader';
import { feedItems } from '@/lib/feed-content';
import { feedResponse, jsonFeed, siteFeed } from '@/lib/feeds';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return feedResponse(jsonFeed(siteFeed, await feedItems(articles)), 'application/feed+json');
}
