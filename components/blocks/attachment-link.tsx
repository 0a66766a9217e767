import type { ReactNode } from 'react';
import { attachmentLink } from '@/lib/content/text/attachment-words';

interface AttachmentLinkProps {
  /** Name of a file of `content/documents/`. */
  readonly file: string;
  /** What part of it to open: `page=3`. */
  readonly fragment?: string;
  readonly children?: ReactNode;
}

/** A link to a file of ours, which says what will be opened: its type, its pages, its weight. */
export function AttachmentLink({ file, fragment, children }: AttachmentLinkProps) {
  const { path, words } = attachmentLink(file, fragment);
  return (
    <a href={path}>
      {children}
      {words}
    </a>
  );
}
