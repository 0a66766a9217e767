import type { ReactNode } from 'react';

interface SidebarProps {
  readonly title?: string;
  readonly children: ReactNode;
}

/** What goes beside the story: a reminder, a portrait, a point of law. Reader views drop an `<aside>`. */
export function Sidebar({ title, children }: SidebarProps) {
  return (
    <section role="note" aria-label={title} className="boxed stack">
      {title && <p className="boxed-title">{title}</p>}
      {children}
    </section>
  );
}
