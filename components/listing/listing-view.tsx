import { notFound } from 'next/navigation';
import { Breadcrumb } from '@/components/frame/breadcrumb';
import { JsonLd } from '@/components/frame/json-ld';
import { PageFrame } from '@/components/frame/page-frame';
import { type Listing, listingPage } from '@/lib/content/listings';
import { strings } from '@/lib/site/strings';
import { listingGraph } from '@/lib/surfaces/structured-data/pages';
import { Pagination } from './pagination';
import { Story } from './story';

interface ListingViewProps {
  readonly listing: Listing;
  /** From 1; a number beyond the end is not found. */
  readonly number: number;
}

/** The page of a listing: its name, what it covers, its articles, its structured data. */
export function ListingView({ listing, number }: ListingViewProps) {
  const page = listingPage(listing, number) ?? notFound();
  return (
    <PageFrame>
      <div className="mx-auto max-w-page px-5 pt-8 md:pt-12">
        <p className="font-sans text-sm font-semibold text-accent">{listing.kind}</p>
        <h1 className="mt-2 text-3xl tracking-[-0.015em]">
          {number === 1 ? listing.name : `${listing.name}, ${strings.page.number(number)}`}
        </h1>
        <p className="mt-4 max-w-text text-lg leading-snug text-pretty text-soft">
          {listing.description}
        </p>
        <p className="label mt-3">
          <a href={listing.feed} className="link">
            {strings.listing.followByRss}
          </a>
          {listing.book && (
            <>
              {' · '}
              <a href={listing.book} className="link">
                {strings.listing.book}
              </a>
            </>
          )}
        </p>
        <h2 className="mt-12 rule-strong py-3 text-lg">{strings.listing.articles}</h2>
        {listing.isSeries ? (
          <ol role="list">
            {page.articles.map((article, index) => (
              <li key={article.slug}>
                <Story article={article} position={index + 1} />
              </li>
            ))}
          </ol>
        ) : (
          page.articles.map((article) => <Story key={article.slug} article={article} />)
        )}
        <Pagination page={page} />
      </div>
      <JsonLd data={listingGraph(page)} />
      {'\n'}
      <Breadcrumb name={listing.name} path={listing.path} />
    </PageFrame>
  );
}
