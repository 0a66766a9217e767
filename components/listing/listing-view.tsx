import { notFound } from 'next/navigation';
import { type Listing, listingPage } from '@/lib/content/listings';
import { listingGraph } from '@/lib/surfaces/structured-data/pages';
import { Breadcrumb } from '../frame/breadcrumb';
import { JsonLd } from '../frame/json-ld';
import { PageFrame } from '../frame/page-frame';
import { ListPage } from './list-page';

interface ListingViewProps {
  readonly listing: Listing;
  /** From 1; a number beyond the end is not found. */
  readonly number: number;
}

/** A whole page of a list, with its structured data. */
export function ListingView({ listing, number }: ListingViewProps) {
  const page = listingPage(listing, number) ?? notFound();
  return (
    <PageFrame>
      <ListPage page={page} />
      <JsonLd data={listingGraph(page)} />
      <Breadcrumb name={listing.name} path={listing.path} />
    </PageFrame>
  );
}
