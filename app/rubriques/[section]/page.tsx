import { ListingView } from '@/components/listing-view';
import { sections } from '@/lib/content/reader';
import { listingMetadata } from '@/lib/metadata';
import { sectionOf } from '@/lib/routes';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ section: string }>;
}

export function generateStaticParams() {
  return sections.map(({ slug }) => ({ section: slug }));
}

export async function generateMetadata({ params }: RouteProps) {
  return listingMetadata(sectionOf((await params).section), 1);
}

export default async function SectionRoute({ params }: RouteProps) {
  return <ListingView listing={sectionOf((await params).section)} number={1} />;
}
