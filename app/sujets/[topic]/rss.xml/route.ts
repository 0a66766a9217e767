import { listingFeed } from '@/components/feed/listing-feed';
import { topics } from '@/lib/content/reader';
import { topicOf } from '@/lib/content/site-listings';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ topic: string }>;
}

export function generateStaticParams() {
  return topics.map(({ slug }) => ({ topic: slug }));
}

export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  return listingFeed(topicOf((await params).topic));
}
