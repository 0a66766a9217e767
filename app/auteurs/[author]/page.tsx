import { ProfilePageJsonLd } from 'next-seo';
import { ListingView } from '@/components/listing-view';
import { authors } from '@/lib/content/reader';
import { listingMetadata } from '@/lib/metadata';
import { authorOf } from '@/lib/routes';
import { profile } from '@/lib/structured-data/entities';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ author: string }>;
}

export function generateStaticParams() {
  return authors.map(({ slug }) => ({ author: slug }));
}

export async function generateMetadata({ params }: RouteProps) {
  return listingMetadata(authorOf((await params).author), 1);
}

export default async function AuthorRoute({ params }: RouteProps) {
  const { author: wanted } = await params;
  const author = authors.find(({ slug }) => slug === wanted);
  return (
    <>
      <ListingView listing={authorOf(wanted)} number={1} />
      {author && <ProfilePageJsonLd mainEntity={profile(author)} />}
    </>
  );
}
