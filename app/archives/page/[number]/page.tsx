import { ListingView } from '@/components/listing/listing-view';
import { laterPages } from '@/lib/content/listings';
import { archives } from '@/lib/content/site-listings';
import { listingMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ number: string }>;
}

export function generateStaticParams() {
  return laterPages(archives).map((number) => ({ number: String(number) }));
}

export async function generateMetadata({ params }: RouteProps) {
  return listingMetadata(archives, Number((await params).number));
}

export default async function ArchivesPageRoute({ params }: RouteProps) {
  return <ListingView listing={archives} number={Number((await params).number)} />;
}
