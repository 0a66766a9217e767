import { RemovalNotice } from '@/components/frame/removal-notice';
import { ListingView } from '@/components/listing/listing-view';
import { dossiers, removalOf, removalsOf } from '@/lib/content/reader';
import { dossierOf } from '@/lib/content/site-listings';
import { listingMetadata, removalMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ dossier: string }>;
}

export function generateStaticParams() {
  return [...dossiers, ...removalsOf('dossier')].map(({ slug }) => ({ dossier: slug }));
}

export async function generateMetadata({ params }: RouteProps) {
  const { dossier } = await params;
  const removal = removalOf('dossier', dossier);
  return removal ? removalMetadata(removal) : listingMetadata(dossierOf(dossier), 1);
}

export default async function DossierRoute({ params }: RouteProps) {
  const { dossier } = await params;
  const removal = removalOf('dossier', dossier);
  if (removal) return <RemovalNotice removal={removal} />;
  return <ListingView listing={dossierOf(dossier)} number={1} />;
}
