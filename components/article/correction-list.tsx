import type { Article } from '@/lib/content/model';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { formatDateTime } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';

interface CorrectionListProps {
  readonly corrections: NonNullable<Article['corrections']>;
}

/** What was wrong in the article and has been put right, said where readers will see it. */
export function CorrectionList({ corrections }: CorrectionListProps) {
  return (
    <section className="article-part">
      <div className="mt-8 frame p-5">
        <h2 id={PAGE_IDS.corrections} className="text-lg">
          {corrections.length > 1 ? strings.article.corrections : strings.article.correction}
        </h2>
        <ul role="list">
          {corrections.map(({ date, text }) => (
            <li key={date} className="mt-2 text-base">
              <p>
                <time dateTime={date} className="label block text-soft">
                  {formatDateTime(date)}
                </time>{' '}
                {text}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
