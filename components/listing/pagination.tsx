import type { ListingPage } from '@/lib/content/listings';
import { strings } from '@/lib/site/strings';

interface PaginationProps {
  readonly page: ListingPage;
}

/** The way to the other pages of a list; nothing at all when there is only one. */
export function Pagination({ page: { listing, number, total, previous, next } }: PaginationProps) {
  if (total === 1) return null;
  return (
    <nav aria-label={strings.listing.pagesOf(listing.name)} className="label rule mt-6 pt-4">
      <ul className="inline-list">
        {previous && (
          <li>
            <a href={previous} rel="prev" className="link">
              {strings.listing.previous}
            </a>
          </li>
        )}
        <li className="py-1.5">
          <span aria-current="page">{strings.listing.position(number, total)}</span>
        </li>
        {next && (
          <li>
            <a href={next} rel="next" className="link">
              {strings.listing.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
