import type { ReactNode } from 'react';
import { WholeNames } from '../frame/whole-names';

interface BarChartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Amounts as text first; the bars only help the eye. */
export function BarChart({ title, children }: BarChartProps) {
  return (
    <figure role="figure" aria-label={title} className="bar-chart">
      <figcaption>
        <WholeNames text={title} />
      </figcaption>
      <ul role="list" className="bars">
        {children}
      </ul>
    </figure>
  );
}
