import { feedItems } from '@/components/feed/feed-content';
import { articles } from '@/lib/content/reader';
import { feedResponse, jsonFeed, siteFeed } from '@/lib/surfaces/feeds';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return feedResponse(
    jsonFeed(siteFeed('json'), await feedItems(articles)),
    'application/feed+json',
  );
}
