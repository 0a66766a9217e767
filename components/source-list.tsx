import type { Source } from '@/lib/content/model';
import { formatPartialDate } from '@/lib/dates';
import { ReturnArrow } from './return-arrow';

interface SourceListProps {
  readonly sources: readonly Source[];
  /** Identifiers of the sources that the text calls: only these lead back to it. */
  readonly citations: readonly string[];
}

/** The sources as notes, numbered as their calls in the text. */
export function SourceList({ sources, citations }: SourceListProps) {
  return (
    <section aria-labelledby="sources" className="mt-14 border-t-2 border-ink pt-4">
      <h2 id="sources" className="text-lg">
        Sources
      </h2>
      <ol className="label mt-3 list-decimal pl-7 text-soft">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.number}`} className="py-1 pl-1 target:text-ink">
            {source.publisher}, <SourceTitle source={source} />
            {source.date && `, ${formatPartialDate(source.date)}`}.
            {citations.includes(source.id) && (
              <a
                href={`#appel-${source.number}`}
                aria-label={`Revenir à l’appel de la source ${source.number}`}
                className="ml-1 inline-block px-1.5"
              >
                <ReturnArrow className="h-[0.7em] w-[0.85em]" />
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceTitle({ source }: { readonly source: Source }) {
  if (!source.url) return source.title;
  return (
    <a href={source.url} className="link text-ink">
      {source.title}
    </a>
  );
}
