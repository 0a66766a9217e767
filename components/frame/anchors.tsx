import { Fragment } from 'react';

interface AnchorsProps {
  /** What a heading was once called: links to it lead there for good. */
  readonly ids: readonly string[] | undefined;
}

/** Places without a word, which addresses lead to. A link each: reader views drop other elements by their id. */
export function Anchors({ ids = [] }: AnchorsProps) {
  return (
    <>
      {ids.map((id) => (
        <Fragment key={id}>
          {/* biome-ignore lint/a11y/useValidAnchor lint/a11y/useAnchorContent: a place, not a link */}
          <a id={id} />
        </Fragment>
      ))}
    </>
  );
}
