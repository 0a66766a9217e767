import type { ReactNode } from 'react';
import { ReturnArrow } from '../frame/return-arrow';
import { WholeNames } from '../frame/whole-names';
import { BoxTitle } from './box-title';

interface ReflexesProps {
  readonly title: string;
  readonly level: string;
  /** « true » when it has a sheet of its own on paper. */
  readonly sheet?: string;
  readonly children: ReactNode;
}

/** What the reader should do, under the mark of the site. */
export function Reflexes({ title, level, sheet, children }: ReflexesProps) {
  return (
    <section className={sheet === 'true' ? 'reflexes sheet' : 'reflexes'}>
      <BoxTitle level={level}>
        <ReturnArrow />
        <WholeNames text={title} />
      </BoxTitle>
      {children}
    </section>
  );
}
