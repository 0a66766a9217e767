import type { ListingPage } from '@/lib/content/listings';
import { strings } from '@/lib/site/strings';
import { Pagination } from './pagination';
import { Story } from './story';

interface ListPageProps {
  readonly page: ListingPage;
}

/** A name, what it covers, and its articles: a section, an author, a topic, the archives. */
export function ListPage({ page }: ListPageProps) {
  const { listing, number, articles } = page;
  return (
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
      </p>
      <h2 className="mt-12 rule-strong py-3 text-lg">{strings.listing.articles}</h2>
      {articles.map((article) => (
        <Story key={article.slug} article={article} />
      ))}
      <Pagination page={page} />
    </div>
  );
}
