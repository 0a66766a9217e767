import type { ReactNode } from 'react';

interface BarChartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Amounts as text first; the bars only help the eye. */
export function BarChart({ title, children }: BarChartProps) {
  return (
    <figure className="bar-chart">
      <figcaption>{title}</figcaption>
      <ul>{children}</ul>
    </figure>
  );
}
