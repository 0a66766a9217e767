import type { ReactNode } from 'react';
import { ReturnArrow } from '../return-arrow';

interface ReflexesProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What the reader should do, under the sign of the house. */
export function Reflexes({ title, children }: ReflexesProps) {
  return (
    <div role="note" aria-label={title} className="reflexes border-2 border-accent p-5">
      <p className="text-lg leading-snug font-bold">
        <ReturnArrow className="mr-2 h-[0.7em] w-[0.85em]" />
        {title}
      </p>
      {children}
    </div>
  );
}
