import type { ReactNode } from 'react';

interface CaptionedTableProps {
  /** Set when the content is built, from the block that the table stands in. */
  readonly caption?: string;
  /** Its head and its body. */
  readonly children?: ReactNode;
}

/** The `<table>` of Markdown, which holds its own title: whoever hears it hears whose title it is (RGAA 5.4). */
export function CaptionedTable({ caption, children }: CaptionedTableProps) {
  return (
    <table>
      {caption && <caption>{caption}</caption>}
      {children}
    </table>
  );
}
