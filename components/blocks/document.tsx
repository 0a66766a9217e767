import type { ReactNode } from 'react';
import { formatPartialDate } from '@/lib/site/dates';
import { AttachmentLink } from './attachment-link';

interface DocumentProps {
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  readonly url?: string;
  /** Name of a file of `content/documents/`. */
  readonly file?: string;
  readonly children?: ReactNode;
}

/** A document that the article speaks of: what it is, whose, since when, and where it can be read. */
export function Document({ title, publisher, date, url, file, children }: DocumentProps) {
  return (
    <figure role="figure" aria-label={title} className="boxed stack">
      <figcaption>
        <p className="boxed-title">
          {file ? (
            <AttachmentLink file={file}>{title}</AttachmentLink>
          ) : url ? (
            <a href={url}>{title}</a>
          ) : (
            title
          )}
        </p>
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
