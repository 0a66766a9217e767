import type { ReactNode } from 'react';
import { noteId } from '@/lib/content/text/page-ids';

interface NoteProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** One remark, at the end of the text. */
export function Note({ label, children }: NoteProps) {
  return <li id={noteId(label)}>{children}</li>;
}
