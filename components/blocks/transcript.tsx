import type { ReactNode } from 'react';
import { strings } from '@/lib/site/strings';

interface TranscriptProps {
  readonly children: ReactNode;
}

/** The words of a recording: open, so that they are printed and found; a reader may fold them. */
export function Transcript({ children }: TranscriptProps) {
  return (
    <details open className="label stack">
      <summary>{strings.block.transcript}</summary>
      {children}
    </details>
  );
}
