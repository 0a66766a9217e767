import type { ReactNode } from 'react';
import { type EditorNoteFacts, editorNoteLabel } from '@/lib/content/text/block-words';

interface EditorNoteProps extends EditorNoteFacts {
  readonly children: ReactNode;
}

/** What the newsroom says of the text itself. */
export function EditorNote({ children, ...facts }: EditorNoteProps) {
  return (
    <section role="note" className="newsroom-note stack">
      <p className="label">{editorNoteLabel(facts)}</p>
      {children}
    </section>
  );
}
