import type { Removal } from '@/lib/content/model';
import { articles } from '@/lib/content/reader';
import { formatDay } from '@/lib/dates';
import { PageFrame } from './page-frame';
import { StoryList } from './story-list';

interface RemovalNoticeProps {
  readonly removal: Removal;
}

/** What is left of an article that is no more: its title, the day, the reason. Served as 410. */
export function RemovalNotice({ removal }: RemovalNoticeProps) {
  return (
    <PageFrame>
      <div className="mx-auto max-w-page px-5 pt-8 md:pt-12">
        <h1 className="text-3xl tracking-[-0.015em]">Cet article a été retiré.</h1>
        <p className="mt-4 max-w-text text-lg leading-snug">
          {`«\u00a0${removal.title}\u00a0» n’est plus publié depuis le `}
          <time dateTime={removal.removedAt}>{formatDay(removal.removedAt)}</time>
          {`. ${removal.reason}`}
        </p>
        <StoryList
          heading="Derniers articles"
          id="derniers-articles"
          articles={articles.slice(0, 5)}
        />
      </div>
    </PageFrame>
  );
}
