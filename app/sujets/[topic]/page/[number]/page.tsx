import { ListingView } from '@/components/listing/listing-view';
import { topics } from '@/lib/content/reader';
import { laterPageParams, topicOf } from '@/lib/content/site-listings';
import { listingMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ topic: string; number: string }>;
}

export function generateStaticParams() {
  return laterPageParams('topic', topics, topicOf);
}

export async function generateMetadata({ params }: RouteProps) {
  const { topic, number } = await params;
  return listingMetadata(topicOf(topic), Number(number));
}

export default async function TopicPageRoute({ params }: RouteProps) {
  const { topic, number } = await params;
  return <ListingView listing={topicOf(topic)} number={Number(number)} />;
}
