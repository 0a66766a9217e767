import type { Article } from '@/lib/content/model';
import { formatDateTime } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { WholeNames } from '../frame/whole-names';

interface UpdateListProps {
  readonly updates: Article['updates'];
}

/** What is new in the article since it came out, the latest first; nothing at all when nothing is. */
export function UpdateList({ updates = [] }: UpdateListProps) {
  if (updates.length === 0) return null;
  return (
    <ul role="list" className="mt-3 text-base">
      {[...updates].reverse().map(({ date, text }) => (
        <li key={date} className="mt-1 max-w-text">
          <strong>
            {strings.article.updateOf} <time dateTime={date}>{formatDateTime(date)}</time>
          </strong>
          {strings.article.colon}
          <WholeNames text={text} />
        </li>
      ))}
    </ul>
  );
}
