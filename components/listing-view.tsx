import { notFound } from 'next/navigation';
import { type Listing, listingPage } from '@/lib/listings';
import { listingGraph } from '@/lib/structured-data/lists';
import { Breadcrumb } from './breadcrumb';
import { JsonLd } from './json-ld';
import { ListPage } from './list-page';
import { PageFrame } from './page-frame';

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
