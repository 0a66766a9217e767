import { sections } from '@/lib/content/reader';
import { listingFeed } from '@/lib/listing-feed';
import { sectionOf } from '@/lib/routes';

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
