import type { ReactNode } from 'react';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';

interface NotesProps {
  readonly children: ReactNode;
}

/** The remarks of the text, after it and before its sources, which have numbers: these have letters. */
export function Notes({ children }: NotesProps) {
  return (
    <section className="notes">
      <h2 id={PAGE_IDS.notes}>{strings.block.notes}</h2>
      <ol type="a">{children}</ol>
    </section>
  );
}
