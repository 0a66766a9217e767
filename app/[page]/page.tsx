import { notFound } from 'next/navigation';
import { RemovalNotice } from '@/components/frame/removal-notice';
import { StaticPageView } from '@/components/frame/static-page-view';
import { removalOf, removalsOf, staticPages } from '@/lib/content/reader';
import { removalMetadata, staticPageMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ page: string }>;
}

export function generateStaticParams() {
  return [...staticPages, ...removalsOf('page')].map(({ slug }) => ({ page: slug }));
}

/** What is at this address: a static page, or the reason why there is none any more. */
async function documentAt({ params }: RouteProps) {
  const { page: wanted } = await params;
  const page = staticPages.find(({ slug }) => slug === wanted);
  return page ? { page } : { removal: removalOf('page', wanted) ?? notFound() };
}

export async function generateMetadata(props: RouteProps) {
  const { page, removal } = await documentAt(props);
  return page ? staticPageMetadata(page) : removalMetadata(removal);
}

export default async function StaticPageRoute(props: RouteProps) {
  const { page, removal } = await documentAt(props);
  return page ? <StaticPageView page={page} /> : <RemovalNotice removal={removal} />;
}
