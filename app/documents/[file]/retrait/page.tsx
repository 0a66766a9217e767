import { notFound } from 'next/navigation';
import { RemovalNotice } from '@/components/frame/removal-notice';
import { removalOf, removalsOf } from '@/lib/content/reader';
import { removalMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ file: string }>;
}

export function generateStaticParams() {
  return removalsOf('attachment').map(({ slug }) => ({ file: slug }));
}

async function removalAt({ params }: RouteProps) {
  return removalOf('attachment', (await params).file) ?? notFound();
}

export async function generateMetadata(props: RouteProps) {
  return removalMetadata(await removalAt(props));
}

/** Why a file is no more: shown at the address of the file, which no page can have. */
export default async function AttachmentRemovalRoute(props: RouteProps) {
  return <RemovalNotice removal={await removalAt(props)} />;
}
