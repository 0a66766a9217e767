import type { ReactNode } from 'react';
import { formatPartialDate } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';

interface EventProps {
  /** A day, a month or a year: `2022-11-06`, `2021-10`. */
  readonly date: string;
  /** The end of what lasted. */
  readonly until?: string;
  readonly children: ReactNode;
}

/** One date of a timeline, and what happened then. */
export function Event({ date, until, children }: EventProps) {
  return (
    <li>
      <p className="label">
        <time dateTime={date}>{formatPartialDate(date)}</time>
        {until && (
          <>
            {strings.block.until}
            <time dateTime={until}>{formatPartialDate(until)}</time>
          </>
        )}
      </p>
      <div>{children}</div>
    </li>
  );
}
