import type { ReactNode } from 'react';
import { strings } from '@/lib/site/strings';

interface SeriesProps {
  readonly kind: keyof typeof strings.block.series;
  readonly title: string;
  /** Links to our articles. */
  readonly children: ReactNode;
}

/** The other articles of a series or of a dossier. */
export function Series({ kind, title, children }: SeriesProps) {
  return (
    <section className="boxed stack">
      <p className="boxed-title">{`${strings.block.series[kind]}\u00a0: ${title}`}</p>
      {children}
    </section>
  );
}
