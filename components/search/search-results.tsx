import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { searchPath } from '@/lib/site/urls';

/**
 * What `search/browser.ts` shows: the place of the results, and the pattern of one, which it fills copies of.
 * In a template, and without a word: a client that runs no script has nothing of it to show.
 */
const PATTERNS = `<template><p id="${PAGE_IDS.noResult}" role="alert" hidden class="mt-8 max-w-text"><a href="${searchPath}" class="link"></a></p><section id="${PAGE_IDS.results}" aria-labelledby="${PAGE_IDS.resultsTitle}" hidden class="mt-8"><h2 id="${PAGE_IDS.resultsTitle}" class="sr-only"></h2><ol id="${PAGE_IDS.resultList}" role="list"><li class="rule py-6 md:grid md:grid-cols-[14rem_1fr] md:gap-x-14"><p data-part="section" class="font-sans text-sm font-semibold text-accent"></p><div class="max-w-text"><h3 class="text-xl"><a data-part="title" href="${searchPath}" class="hover:underline"></a></h3><p data-part="excerpt" class="mt-2 leading-snug text-soft"><mark></mark></p><p data-part="day" class="label mt-2 text-soft"></p></div></li></ol></section></template>`;

/**
 * How many results there are, or what went wrong, and the results. The empty text tells React, where it runs at all
 * (`PLAIN_NEXT`, `npm run dev`), that what is in there is not its concern.
 */
export function SearchResults() {
  return (
    <>
      <div className="result-count label mt-3 text-soft">
        <p role="status" id={PAGE_IDS.resultCount} suppressHydrationWarning>
          {''}
        </p>
        <p role="alert" id={PAGE_IDS.searchFault} suppressHydrationWarning>
          {''}
        </p>
      </div>
      <div
        id={PAGE_IDS.resultPlace}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
        dangerouslySetInnerHTML={{ __html: PATTERNS }}
      />
    </>
  );
}
