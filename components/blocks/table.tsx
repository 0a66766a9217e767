import type { ReactNode } from 'react';
import { strings } from '@/lib/site/strings';

interface TableProps {
  /** None for a table that the writer put in no block. The table itself shows it (`captioned-table.tsx`). */
  readonly caption?: string;
  readonly source?: string;
  /** What a wide table is called, which may have to scroll; set when the content is built. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A table with what it shows and where it comes from; each may scroll in large letters, a wide one by keyboard. */
export function Table({ caption, source, label, children }: TableProps) {
  const table = label ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse (WCAG 2.1.1).
    <section aria-label={caption ?? label} tabIndex={0} className="wide">
      {children}
    </section>
  ) : (
    <div className="wide">{children}</div>
  );
  if (!caption) return table;
  return (
    <figure className="captioned">
      {table}
      {source && (
        <p className="label">
          {strings.block.tableSource}
          {source}
        </p>
      )}
    </figure>
  );
}
