import type { ReactNode } from 'react';
import { WholeNames } from '../frame/whole-names';

interface DefinitionProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** One entry of a glossary. */
export function Definition({ term, children }: DefinitionProps) {
  return (
    <>
      <dt>
        <dfn>
          <WholeNames text={term} />
        </dfn>
      </dt>
      <dd>{children}</dd>
    </>
  );
}
