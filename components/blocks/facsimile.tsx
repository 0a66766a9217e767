import type { ReactNode } from 'react';
import { type FacsimileFacts, facsimileLabel } from '@/lib/content/text/block-words';

interface FacsimileProps extends FacsimileFacts {
  /** The transcript, under its picture if there is one. */
  readonly children: ReactNode;
}

/** A message or a letter as it was received. */
export function Facsimile({ children, ...facts }: FacsimileProps) {
  const isOnScreen = facts.kind === 'sms' || facts.kind === 'chat';
  const label = facsimileLabel(facts);
  return (
    <figure
      role="figure"
      aria-label={label}
      className={isOnScreen ? 'facsimile facsimile-screen' : 'facsimile'}
    >
      <figcaption className="label">{label}</figcaption>
      <blockquote className="stack">{children}</blockquote>
    </figure>
  );
}
