import type { ReactNode } from 'react';
import { type PollFacts, pollMethod } from '@/lib/content/text/block-words';
import { strings } from '@/lib/site/strings';

interface PollProps extends PollFacts {
  readonly title: string;
  /** Where its notice can be read. */
  readonly url?: string;
  readonly children: ReactNode;
}

/** The figures of a poll, and how they were made. */
export function Poll({ title, url, children, ...facts }: PollProps) {
  return (
    <figure role="figure" aria-label={title} className="bar-chart">
      <figcaption>{title}</figcaption>
      <ul role="list" className="bars">
        {children}
      </ul>
      <div className="label text-soft poll-method">
        {pollMethod(facts).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {url && (
          <p>
            <a href={url}>{strings.block.poll.notice}</a>
          </p>
        )}
      </div>
    </figure>
  );
}
