import type { ReactNode } from 'react';

interface TimelineProps {
  readonly children: ReactNode;
}

/** What happened, in order. */
export function Timeline({ children }: TimelineProps) {
  return <ol className="timeline border-t-2 border-ink">{children}</ol>;
}
