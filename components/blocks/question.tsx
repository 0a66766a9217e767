import type { ReactNode } from 'react';
import { WholeNames } from '../frame/whole-names';

interface QuestionProps {
  readonly title: string;
  /** The anchor, set when the content is built. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A reader's question and its answer. */
export function Question({ title, id, children }: QuestionProps) {
  return (
    <section className="question">
      <h3 id={id}>
        <a href={`#${id}`}>
          <WholeNames text={title} />
        </a>
      </h3>
      {children}
    </section>
  );
}
