import type { ReactNode } from 'react';

interface KeyFiguresProps {
  readonly children: ReactNode;
}

/** The figures of the story, ruled; the first one has the whole width. */
export function KeyFigures({ children }: KeyFiguresProps) {
  return (
    <ul className="key-figures grid grid-cols-2 gap-x-6 border-t-2 border-ink md:grid-cols-3">
      {children}
    </ul>
  );
}
