import { listingFeed } from '@/components/feed/listing-feed';
import { sections } from '@/lib/content/reader';
import { sectionOf } from '@/lib/content/site-listings';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ section: string }>;
}

export function generateStaticParams() {
  return sections.map(({ slug }) => ({ section: slug }));
}

export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  return listingFeed(sectionOf((await params).section));
}
