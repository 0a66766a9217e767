import type { ReactNode } from 'react';
import { ReturnArrow } from '../frame/return-arrow';
import { WholeNames } from '../frame/whole-names';

interface ReflexesProps {
  readonly title: string;
  /** « true » when it has a sheet of its own on paper. */
  readonly sheet?: string;
  readonly children: ReactNode;
}

/** What the reader should do, under the mark of the site. */
export function Reflexes({ title, sheet, children }: ReflexesProps) {
  return (
    <section
      role="note"
      aria-label={title}
      className={sheet === 'true' ? 'reflexes sheet' : 'reflexes'}
    >
      <p>
        <ReturnArrow />
        <WholeNames text={title} />
      </p>
      {children}
    </section>
  );
}
