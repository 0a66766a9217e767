import { ListingView } from '@/components/listing-view';
import { laterPages } from '@/lib/listings';
import { listingMetadata } from '@/lib/metadata';
import { archives } from '@/lib/routes';

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
