import type { ReactNode } from 'react';

interface LiveProps {
  readonly children: ReactNode;
}

/** What happened, hour by hour, in the order in which it was written. */
export function Live({ children }: LiveProps) {
  return (
    <ol role="list" className="timeline">
      {children}
    </ol>
  );
}
