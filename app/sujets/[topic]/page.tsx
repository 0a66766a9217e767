import { ListingView } from '@/components/listing-view';
import { topics } from '@/lib/content/reader';
import { listingMetadata } from '@/lib/metadata';
import { topicOf } from '@/lib/routes';

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
