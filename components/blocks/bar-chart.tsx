import type { ReactNode } from 'react';

interface BarChartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Amounts as text first; the bars only help the eye. */
export function BarChart({ title, children }: BarChartProps) {
  return (
    <figure className="border-y-2 border-ink py-4">
      <figcaption className="font-sans text-sm font-semibold">{title}</figcaption>
      <ul className="mt-1">{children}</ul>
    </figure>
  );
}
