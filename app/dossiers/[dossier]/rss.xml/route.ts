import { listingFeed } from '@/components/feed/listing-feed';
import { dossiers } from '@/lib/content/reader';
import { dossierOf } from '@/lib/content/site-listings';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface RouteContext {
  readonly params: Promise<{ dossier: string }>;
}

export function generateStaticParams() {
  return dossiers.map(({ slug }) => ({ dossier: slug }));
}

export async function GET(_: Request, { params }: RouteContext): Promise<Response> {
  return listingFeed(dossierOf((await params).dossier));
}
