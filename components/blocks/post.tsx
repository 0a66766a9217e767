import type { ReactNode } from 'react';
import { type PostFacts, postSignature } from '@/lib/content/text/block-words';
import { formatPartialDate } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';

interface PostProps extends PostFacts {
  readonly date: string;
  readonly url: string;
  /** A copy kept by an archive, for the day it is deleted. */
  readonly archive?: string;
  readonly children: ReactNode;
}

/** What somebody published on a network, in words of ours: nothing is loaded from there. */
export function Post({ date, url, archive, children, ...signature }: PostProps) {
  const signed = postSignature(signature);
  return (
    <figure role="figure" aria-label={signed} className="post">
      <blockquote cite={url} className="stack">
        {children}
      </blockquote>
      <figcaption className="label">
        {`${signed}, `}
        <time dateTime={date}>{formatPartialDate(date)}</time>
        {', '}
        <a href={url}>{strings.block.seePost}</a>
        {archive && ', '}
        {archive && <a href={archive}>{strings.block.seeArchive}</a>}
      </figcaption>
    </figure>
  );
}
