import type { ReactNode } from 'react';
import type { Section } from '@/lib/content/model';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface PageFrameProps {
  readonly sections: readonly Section[];
  /** The top of the page, when it is not the usual one. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
}

/** Header, content and footer: the frame of every page. */
export function PageFrame({ sections, header, children }: PageFrameProps) {
  return (
    <>
      {header ?? <SiteHeader sections={sections} />}
      <main id="contenu" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter sections={sections} />
    </>
  );
}
