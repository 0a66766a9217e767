import { listingFeed } from '@/components/feed/listing-feed';
import { authors } from '@/lib/content/reader';
import { authorOf } from '@/lib/content/site-listings';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ author: string }>;
}

export function generateStaticParams() {
  return authors.map(({ slug }) => ({ author: slug }));
}

export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  return listingFeed(authorOf((await params).author));
}
