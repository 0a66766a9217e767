import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';
import { searchPath } from '@/lib/site/urls';

/**
 * Where `search/browser.ts` puts what it finds. The empty parts hold an empty text, which tells
 * React, where it runs at all (`PLAIN_NEXT`, `npm run dev`), that what is in them is not its concern.
 */
export function SearchResults() {
  return (
    <>
      <p
        role="status"
        id={PAGE_IDS.resultCount}
        className="label mt-3 text-soft"
        suppressHydrationWarning
      >
        {''}
      </p>
      <p id={PAGE_IDS.noResult} hidden suppressHydrationWarning className="mt-8 max-w-text">
        {strings.search.adviceBefore}
        <a href={searchPath} className="link">
          {strings.search.everything}
        </a>
        {strings.search.adviceAfter}
      </p>
      <section
        id={PAGE_IDS.results}
        aria-labelledby={PAGE_IDS.resultsTitle}
        hidden
        suppressHydrationWarning
        className="mt-8"
      >
        <h2 id={PAGE_IDS.resultsTitle} className="sr-only">
          {strings.search.results}
        </h2>
        <ol id={PAGE_IDS.resultList} suppressHydrationWarning>
          {''}
        </ol>
      </section>
      <ResultPattern />
    </>
  );
}

/** A result, never shown: the script fills copies of it, so that all markup stays here. */
function ResultPattern() {
  return (
    <ol id={PAGE_IDS.resultPattern} hidden>
      <li className="rule py-6 md:grid md:grid-cols-[14rem_1fr] md:gap-x-14">
        <p data-part="section" className="font-sans text-sm font-semibold text-accent" />
        <div className="max-w-text">
          <h3 className="text-xl">
            <a data-part="title" href={searchPath} className="hover:underline">
              {strings.search.resultTitle}
            </a>
          </h3>
          <p data-part="excerpt" className="mt-2 leading-snug text-soft">
            <mark />
          </p>
          <p className="label mt-2 text-soft">
            {strings.search.publishedOn}
            <span data-part="day" />
          </p>
        </div>
      </li>
    </ol>
  );
}
