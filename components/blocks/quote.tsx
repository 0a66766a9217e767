import type { ReactNode } from 'react';

interface QuoteProps {
  readonly author: string;
  readonly children: ReactNode;
}

/** Words of somebody else, with their name. */
export function Quote({ author, children }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote>{children}</blockquote>
      <figcaption className="label">{author}</figcaption>
    </figure>
  );
}
