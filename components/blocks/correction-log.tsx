import { articles } from '@/lib/content/reader';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { formatDay } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';

/** Every correction made on the site, the latest first. */
export function CorrectionLog() {
  const corrections = articles
    .flatMap((article) =>
      (article.corrections ?? []).map(({ date, text }) => ({ date, text, article })),
    )
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
  if (corrections.length === 0) return <p>{strings.block.noCorrection}</p>;
  return (
    <ul>
      {corrections.map(({ date, text, article }) => (
        <li key={`${article.slug} ${date} ${text}`}>
          <time dateTime={date}>{formatDay(date)}</time>
          {', '}
          <a href={`${article.path}#${PAGE_IDS.corrections}`}>{article.title}</a>
          {`\u00a0: ${text}`}
        </li>
      ))}
    </ul>
  );
}
