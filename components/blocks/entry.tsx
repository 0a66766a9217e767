import type { ReactNode } from 'react';
import { formatDateTime } from '@/lib/site/dates';
import { BoxTitle } from './box-title';

interface EntryProps {
  /** ISO 8601 with its offset, and the anchor; set when the content is built. */
  readonly at: string;
  readonly id: string;
  readonly title?: string;
  /** Set when it has a title. */
  readonly level?: string;
  readonly children: ReactNode;
}

/** One moment of a live text: its hour leads to itself, to be sent. */
export function Entry({ at, id, title, level = '', children }: EntryProps) {
  return (
    <li id={id}>
      <p className="label">
        <a href={`#${id}`}>
          <time dateTime={at}>{formatDateTime(at)}</time>
        </a>
      </p>
      <div className="stack">
        {title && (
          <BoxTitle level={level} className="entry-title">
            {title}
          </BoxTitle>
        )}
        {children}
      </div>
    </li>
  );
}
