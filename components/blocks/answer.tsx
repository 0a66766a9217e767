import type { ReactNode } from 'react';

interface AnswerProps {
  readonly speaker: string;
  readonly children: ReactNode;
}

/** What one of several people answered. */
export function Answer({ speaker, children }: AnswerProps) {
  return (
    <section className="answer stack">
      <p className="label">{`${speaker}\u00a0:`}</p>
      {children}
    </section>
  );
}
