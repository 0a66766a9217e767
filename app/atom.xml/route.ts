import { feedItems } from '@/components/feed/feed-content';
import { articles } from '@/lib/content/reader';
import { atomFeed, feedResponse, siteFeed } from '@/lib/surfaces/feeds';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  return feedResponse(
    atomFeed(siteFeed('atom'), await feedItems(articles)),
    'application/atom+xml',
  );
}
