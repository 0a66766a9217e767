import { ProfilePageJsonLd } from 'next-seo';
import { ListingView } from '@/components/listing-view';
import { RemovalNotice } from '@/components/removal-notice';
import { authors, removalOf, removalsOf } from '@/lib/content/reader';
import { listingMetadata, removalMetadata } from '@/lib/metadata';
import { authorOf } from '@/lib/routes';
import { profile } from '@/lib/structured-data/entities';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ author: string }>;
}

export function generateStaticParams() {
  return [...authors, ...removalsOf('author')].map(({ slug }) => ({ author: slug }));
}

export async function generateMetadata({ params }: RouteProps) {
  const { author } = await params;
  const removal = removalOf('author', author);
  return removal ? removalMetadata(removal) : listingMetadata(authorOf(author), 1);
}

export default async function AuthorRoute({ params }: RouteProps) {
  const { author: wanted } = await params;
  const removal = removalOf('author', wanted);
  if (removal) return <RemovalNotice removal={removal} />;
  const author = authors.find(({ slug }) => slug === wanted);
  return (
    <>
      <ListingView listing={authorOf(wanted)} number={1} />
      {author && <ProfilePageJsonLd mainEntity={profile(author)} />}
    </>
  );
}
