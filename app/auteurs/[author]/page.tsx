import { ProfilePageJsonLd } from 'next-seo';
import { RemovalNotice } from '@/components/frame/removal-notice';
import { ListingView } from '@/components/listing/listing-view';
import { authors, removalOf, removalsOf } from '@/lib/content/reader';
import { authorOf } from '@/lib/content/site-listings';
import { listingMetadata, removalMetadata } from '@/lib/surfaces/metadata/metadata-of';
import { profile } from '@/lib/surfaces/structured-data/entities';

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
