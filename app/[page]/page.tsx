import { notFound } from 'next/navigation';
import { HouseView } from '@/components/house-view';
import { housePages } from '@/lib/content/reader';
import { housePageMetadata } from '@/lib/metadata';

export const dynamicParams = false;

interface RouteProps {
  readonly params: Promise<{ page: string }>;
}

export function generateStaticParams() {
  return housePages.map(({ slug }) => ({ page: slug }));
}

async function pageOf({ params }: RouteProps) {
  const { page } = await params;
  return housePages.find(({ slug }) => slug === page) ?? notFound();
}

export async function generateMetadata(props: RouteProps) {
  return housePageMetadata(await pageOf(props));
}

export default async function HouseRoute(props: RouteProps) {
  return <HouseView page={await pageOf(props)} />;
}
