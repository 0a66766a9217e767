import type { ReactNode } from 'react';

interface TimelineProps {
  readonly children: ReactNode;
}

/** What happened, in order. */
export function Timeline({ children }: TimelineProps) {
  return (
    <ol role="list" className="timeline">
      {children}
    </ol>
  );
}
