import type { ReactNode } from 'react';
import type { Article } from '@/lib/content/model';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';
import { StoryList } from '../listing/story-list';
import { PageFrame } from './page-frame';

interface NoticeProps {
  readonly title: string;
  /** Articles offered as a way out; none where the server may be failing. */
  readonly latest: readonly Article[];
  /** What happened, and where to go from there. */
  readonly children: ReactNode;
}

/** A page in place of the one that was asked for: not found, removed, failed. */
export function Notice({ title, latest, children }: NoticeProps) {
  return (
    <PageFrame>
      <div className="mx-auto max-w-page px-5 pt-8 md:pt-12">
        <h1 className="text-3xl tracking-[-0.015em]">{title}</h1>
        <p className="mt-4 max-w-text text-lg leading-snug">{children}</p>
        <StoryList heading={strings.notice.latest} id={PAGE_IDS.latest} articles={latest} />
      </div>
    </PageFrame>
  );
}
