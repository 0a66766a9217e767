import { ListingView } from '@/components/listing/listing-view';
import { authors } from '@/lib/content/reader';
import { authorOf, laterPageParams } from '@/lib/content/site-listings';
import { listingMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ author: string; number: string }>;
}

export function generateStaticParams() {
  return laterPageParams('author', authors, authorOf);
}

export async function generateMetadata({ params }: RouteProps) {
  const { author, number } = await params;
  return listingMetadata(authorOf(author), Number(number));
}

export default async function AuthorPageRoute({ params }: RouteProps) {
  const { author, number } = await params;
  return <ListingView listing={authorOf(author)} number={Number(number)} />;
}
