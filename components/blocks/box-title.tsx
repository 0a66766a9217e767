import type { ReactNode } from 'react';

interface BoxTitleProps {
  /** Its level in the outline, set when the content is built. */
  readonly level: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The title of a box, as a heading under what the box stands in. */
export function BoxTitle({ level, ...title }: BoxTitleProps) {
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Heading {...title} />;
}
