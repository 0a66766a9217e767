import type { ReactNode } from 'react';
import { strings } from '@/lib/site/strings';

interface InterviewProps {
  readonly speaker: string;
  readonly children: ReactNode;
}

/** Questions and what was answered. */
export function Interview({ speaker, children }: InterviewProps) {
  return (
    <section className="interview stack">
      <p className="label">{strings.block.interview(speaker)}</p>
      {children}
    </section>
  );
}
