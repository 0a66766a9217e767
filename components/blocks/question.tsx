import type { ReactNode } from 'react';
import { isDroppedAnchor } from '@/lib/content/text/page-ids';
import { Anchors } from '../frame/anchors';
import { WholeNames } from '../frame/whole-names';

interface QuestionProps {
  readonly title: string;
  /** The anchor, set when the content is built; none in an interview, whose questions are no headings. */
  readonly id?: string;
  /** What the anchor was once. */
  readonly formerIds?: readonly string[] | undefined;
  readonly children: ReactNode;
}

/** A question, a reader's or an interviewer's, and its answer. */
export function Question({ title, id, formerIds = [], children }: QuestionProps) {
  if (id === undefined) {
    return (
      <section className="asked stack">
        <p>
          <strong>{title}</strong>
        </p>
        {children}
      </section>
    );
  }
  const isApart = isDroppedAnchor(id);
  return (
    <section className="question">
      <h3>
        <Anchors ids={isApart ? [...formerIds, id] : formerIds} />
        <a href={`#${id}`} id={isApart ? undefined : id}>
          <WholeNames text={title} />
        </a>
      </h3>
      {children}
    </section>
  );
}
