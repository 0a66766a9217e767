import { ListingView } from '@/components/listing/listing-view';
import { archives } from '@/lib/content/site-listings';
import { listingMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const metadata = listingMetadata(archives, 1);

export default function ArchivesRoute() {
  return <ListingView listing={archives} number={1} />;
}
