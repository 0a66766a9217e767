import type { ReactNode } from 'react';
import { strings } from '@/lib/site/strings';
import { BoxTitle } from './box-title';

interface SeriesProps {
  readonly kind: keyof typeof strings.block.series;
  readonly title: string;
  readonly level: string;
  /** Links to our articles. */
  readonly children: ReactNode;
}

/** The other articles of a series or of a dossier. */
export function Series({ kind, title, level, children }: SeriesProps) {
  return (
    <section className="boxed stack">
      <BoxTitle level={level} className="boxed-title">
        {`${strings.block.series[kind]}\u00a0: ${title}`}
      </BoxTitle>
      {children}
    </section>
  );
}
