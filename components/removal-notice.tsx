import type { Removal } from '@/lib/content/model';
import { latestArticles } from '@/lib/content/reader';
import { formatDay } from '@/lib/dates';
import { Notice } from './notice';

interface RemovalNoticeProps {
  readonly removal: Removal;
}

/** What is left of an article that is no more: its title, the day, the reason. Served as 410. */
export function RemovalNotice({ removal }: RemovalNoticeProps) {
  return (
    <Notice title="Cet article a été retiré." latest={latestArticles}>
      {`«\u00a0${removal.title}\u00a0» n’est plus publié depuis le `}
      <time dateTime={removal.removedAt}>{formatDay(removal.removedAt)}</time>
      {`. ${removal.reason}`}
    </Notice>
  );
}
