import type { ReactNode } from 'react';
import { formatPartialDate } from '@/lib/site/dates';

interface DocumentProps {
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  readonly url?: string;
  readonly children?: ReactNode;
}

/** A document that the article speaks of: what it is, whose, since when, and where it can be read. */
export function Document({ title, publisher, date, url, children }: DocumentProps) {
  return (
    <figure role="figure" aria-label={title} className="boxed stack">
      <figcaption>
        <p className="boxed-title">{url ? <a href={url}>{title}</a> : title}</p>
        <p className="label text-soft">
          {publisher}
          {date && ', '}
          {date && <time dateTime={date}>{formatPartialDate(date)}</time>}
        </p>
      </figcaption>
      {children}
    </figure>
  );
}
