import type { ReactNode } from 'react';
import { staticPages } from '@/lib/content/reader';
import { menu } from '@/lib/content/selections';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface PageFrameProps {
  /** The top of the page, when it is not the usual one. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
}

/** Header, content and footer: the frame of every page. */
export function PageFrame({ header, children }: PageFrameProps) {
  return (
    <>
      {header ?? <SiteHeader menu={menu()} />}
      <main id={PAGE_IDS.content} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter pages={staticPages} />
    </>
  );
}
