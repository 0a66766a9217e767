import type { ReactNode } from 'react';

interface DefinitionProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** One entry of a glossary. */
export function Definition({ term, children }: DefinitionProps) {
  return (
    <>
      <dt className="mt-4 font-bold first:mt-0">
        <dfn className="not-italic">{term}</dfn>
      </dt>
      <dd>{children}</dd>
    </>
  );
}
