import type { Removal } from '@/lib/content/model';
import { latestArticles } from '@/lib/content/selections';
import { formatDay } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { Notice } from './notice';

interface RemovalNoticeProps {
  readonly removal: Removal;
}

/** What is left of what is no more: its title or name, the day, the reason. Served as 410. */
export function RemovalNotice({ removal }: RemovalNoticeProps) {
  const { title, since } = strings.removal[removal.kind];
  return (
    <Notice title={title} latest={latestArticles}>
      {`«\u00a0${removal.title}\u00a0» ${since}`}
      <time dateTime={removal.removedAt}>{formatDay(removal.removedAt)}</time>
      {`. ${removal.reason}`}
    </Notice>
  );
}
