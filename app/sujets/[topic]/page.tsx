import { ListingView } from '@/components/listing/listing-view';
import { topics } from '@/lib/content/reader';
import { topicOf } from '@/lib/content/site-listings';
import { listingMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ topic: string }>;
}

export function generateStaticParams() {
  return topics.map(({ slug }) => ({ topic: slug }));
}

export async function generateMetadata({ params }: RouteProps) {
  return listingMetadata(topicOf((await params).topic), 1);
}

export default async function TopicRoute({ params }: RouteProps) {
  return <ListingView listing={topicOf((await params).topic)} number={1} />;
}
