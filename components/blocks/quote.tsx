import type { ReactNode } from 'react';

interface QuoteProps {
  readonly author: string;
  readonly children: ReactNode;
}

/** Words of somebody else, with their name. */
export function Quote({ author, children }: QuoteProps) {
  return (
    <figure className="border-l-2 border-accent pl-5">
      <blockquote className="border-0 p-0 text-lg leading-snug italic">{children}</blockquote>
      <figcaption className="label mt-2 text-soft">{author}</figcaption>
    </figure>
  );
}
