import { RemovalNotice } from '@/components/frame/removal-notice';
import { ListingView } from '@/components/listing/listing-view';
import { removalOf, removalsOf, sections } from '@/lib/content/reader';
import { sectionOf } from '@/lib/content/site-listings';
import { listingMetadata, removalMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ section: string }>;
}

export function generateStaticParams() {
  return [...sections, ...removalsOf('section')].map(({ slug }) => ({ section: slug }));
}

export async function generateMetadata({ params }: RouteProps) {
  const { section } = await params;
  const removal = removalOf('section', section);
  return removal ? removalMetadata(removal) : listingMetadata(sectionOf(section), 1);
}

export default async function SectionRoute({ params }: RouteProps) {
  const { section } = await params;
  const removal = removalOf('section', section);
  if (removal) return <RemovalNotice removal={removal} />;
  return <ListingView listing={sectionOf(section)} number={1} />;
}
