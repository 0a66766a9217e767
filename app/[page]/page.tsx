import { notFound } from 'next/navigation';
import { HouseView } from '@/components/house-view';
import { RemovalNotice } from '@/components/removal-notice';
import { housePages, removalOf, removalsOf } from '@/lib/content/reader';
import { housePageMetadata, removalMetadata } from '@/lib/metadata';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ page: string }>;
}

export function generateStaticParams() {
  return [...housePages, ...removalsOf('page')].map(({ slug }) => ({ page: slug }));
}

/** What is at this address: a page of the house, or the reason why there is none any more. */
async function documentAt({ params }: RouteProps) {
  const { page: wanted } = await params;
  const page = housePages.find(({ slug }) => slug === wanted);
  return page ? { page } : { removal: removalOf('page', wanted) ?? notFound() };
}

export async function generateMetadata(props: RouteProps) {
  const { page, removal } = await documentAt(props);
  return page ? housePageMetadata(page) : removalMetadata(removal);
}

export default async function HouseRoute(props: RouteProps) {
  const { page, removal } = await documentAt(props);
  return page ? <HouseView page={page} /> : <RemovalNotice removal={removal} />;
}
