import type { ListingPage } from '@/lib/content/listings';

interface PaginationProps {
  readonly page: ListingPage;
}

/** The way to the other pages of a list; nothing at all when there is only one. */
export function Pagination({ page: { listing, number, total, previous, next } }: PaginationProps) {
  if (total === 1) return null;
  return (
    <nav aria-label={`Pages de la liste ${listing.name}`} className="label rule mt-6 pt-4">
      <ul className="inline-list">
        {previous && (
          <li>
            <a href={previous} rel="prev" className="link">
              Page précédente
            </a>
          </li>
        )}
        <li className="py-1.5">
          <span aria-current="page">{`Page\u00a0${number} sur\u00a0${total}`}</span>
        </li>
        {next && (
          <li>
            <a href={next} rel="next" className="link">
              Page suivante
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
