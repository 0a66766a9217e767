import type { ReactNode } from 'react';

interface KeyFiguresProps {
  readonly children: ReactNode;
}

/** The figures of the story, ruled; the first one has the whole width. */
export function KeyFigures({ children }: KeyFiguresProps) {
  return (
    <ul role="list" className="key-figures">
      {children}
    </ul>
  );
}
