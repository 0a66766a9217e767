import type { ReactNode } from 'react';

interface DefinitionProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** One entry of a glossary. */
export function Definition({ term, children }: DefinitionProps) {
  return (
    <>
      <dt>
        <dfn>{term}</dfn>
      </dt>
      <dd>{children}</dd>
    </>
  );
}
