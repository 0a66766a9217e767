import type { ReactNode } from 'react';
import { BoxTitle } from './box-title';

interface SidebarProps {
  readonly title?: string;
  /** Set when it has a title. */
  readonly level?: string;
  readonly children: ReactNode;
}

/** What goes beside the story: a reminder, a portrait, a point of law. Reader views drop an `<aside>`. */
export function Sidebar({ title, level = '', children }: SidebarProps) {
  return (
    <section role="note" aria-label={title} className="boxed stack">
      {title && (
        <BoxTitle level={level} className="boxed-title">
          {title}
        </BoxTitle>
      )}
      {children}
    </section>
  );
}
