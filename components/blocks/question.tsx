import type { ReactNode } from 'react';

interface QuestionProps {
  readonly title: string;
  /** The anchor, set when the content is built. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A reader's question and its answer. */
export function Question({ title, id, children }: QuestionProps) {
  return (
    <section aria-labelledby={id} className="question">
      <h3 id={id}>
        <a href={`#${id}`}>{title}</a>
      </h3>
      {children}
    </section>
  );
}
