import type { Source } from '@/lib/content/model';
import { callId, PAGE_IDS, sourceId } from '@/lib/content/text/page-ids';
import { formatPartialDate } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { ReturnArrow } from '../frame/return-arrow';
import { WholeNames } from '../frame/whole-names';

interface SourceListProps {
  readonly sources: readonly Source[];
  /** Identifiers of the sources that the text calls: only these lead back to it. */
  readonly citations: readonly string[];
}

/** The sources as notes, numbered as their calls in the text. */
export function SourceList({ sources, citations }: SourceListProps) {
  return (
    <section className="source-list mt-14 rule-strong pt-4">
      <h2 id={PAGE_IDS.sources} className="text-lg">
        {strings.article.sources}
      </h2>
      <ol className="label mt-3 text-soft">
        {sources.map((source) => (
          <li key={source.id} id={sourceId(source.number)}>
            <WholeNames text={`${source.publisher}, `} />
            <SourceTitle source={source} />
            {source.http && ` (${source.http})`}
            {source.date ? `, ${formatPartialDate(source.date)}.` : '.'}
            {citations.includes(source.id) && (
              <a
                href={`#${callId(source.number)}`}
                aria-label={strings.article.backToCall(source.number)}
              >
                <ReturnArrow />
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceTitle({ source }: { readonly source: Source }) {
  const { url, lang, title } = source;
  if (url) {
    return (
      <a href={url} lang={lang} className="link">
        <WholeNames text={title} />
      </a>
    );
  }
  return lang ? <span lang={lang}>{title}</span> : <WholeNames text={title} />;
}
