import type { ReactNode } from 'react';
import { strings } from '@/lib/site/strings';

interface QuoteProps {
  readonly author: string;
  readonly children: ReactNode;
}

/** Words of somebody else, with their name. */
export function Quote({ author, children }: QuoteProps) {
  return (
    <figure role="figure" aria-label={strings.block.quotationOf(author)} className="quote">
      <blockquote>{children}</blockquote>
      <figcaption className="label">{author}</figcaption>
    </figure>
  );
}
