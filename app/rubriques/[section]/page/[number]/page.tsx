import { ListingView } from '@/components/listing/listing-view';
import { sections } from '@/lib/content/reader';
import { laterPageParams, sectionOf } from '@/lib/content/site-listings';
import { listingMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ section: string; number: string }>;
}

export function generateStaticParams() {
  return laterPageParams('section', sections, sectionOf);
}

export async function generateMetadata({ params }: RouteProps) {
  const { section, number } = await params;
  return listingMetadata(sectionOf(section), Number(number));
}

export default async function SectionPageRoute({ params }: RouteProps) {
  const { section, number } = await params;
  return <ListingView listing={sectionOf(section)} number={Number(number)} />;
}
