import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';
import { searchPath } from '@/lib/site/urls';

/** The one field of the search page. It is a form: an address with `?q=` is what it sends. */
export function SearchForm() {
  return (
    <form action={searchPath} id={PAGE_IDS.search} className="mt-6 max-w-text">
      <label htmlFor={PAGE_IDS.searchWords} className="font-sans text-sm font-semibold">
        {strings.search.field}
      </label>
      <div className="search-field mt-2">
        <input
          type="search"
          id={PAGE_IDS.searchWords}
          name="q"
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          aria-describedby={PAGE_IDS.resultCount}
        />
        <button type="submit">{strings.search.submit}</button>
      </div>
    </form>
  );
}
