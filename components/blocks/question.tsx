import type { ReactNode } from 'react';
import { WholeNames } from '../frame/whole-names';

interface QuestionProps {
  readonly title: string;
  /** The anchor, set when the content is built; none in an interview, whose questions are no headings. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A question, a reader's or an interviewer's, and its answer. */
export function Question({ title, id, children }: QuestionProps) {
  if (id === undefined) {
    return (
      <div className="asked stack">
        <p>
          <strong>{title}</strong>
        </p>
        {children}
      </div>
    );
  }
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
