import { ListingView } from '@/components/listing-view';
import { listingMetadata } from '@/lib/metadata';
import { archives } from '@/lib/routes';

export const metadata = listingMetadata(archives, 1);

export default function ArchivesRoute() {
  return <ListingView listing={archives} number={1} />;
}
