import type { ReactNode } from 'react';

interface GlossaryProps {
  readonly children: ReactNode;
}

/** Words of the trade, defined. */
export function Glossary({ children }: GlossaryProps) {
  return <dl className="glossary">{children}</dl>;
}
