import type { Section } from '@/lib/content/model';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { synonyms } from '@/lib/newspaper/synonyms';
import { strings } from '@/lib/site/strings';
import { searchPath } from '@/lib/site/urls';

interface SearchFormProps {
  readonly sections: readonly Section[];
}

/**
 * The form of the search page. Its script answers; where there is none, the page does not show it. No field
 * has a name: whatever happens, a browser that sends the form sends no word of the reader's.
 */
export function SearchForm({ sections }: SearchFormProps) {
  return (
    <form
      action={searchPath}
      id={PAGE_IDS.search}
      data-synonyms={JSON.stringify(synonyms)}
      className="search-form mt-6 max-w-text"
    >
      <label htmlFor={PAGE_IDS.searchWords} className="font-sans text-sm font-semibold">
        {strings.search.field}
      </label>
      <div className="search-field mt-2">
        <input
          type="search"
          id={PAGE_IDS.searchWords}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          aria-describedby={`${PAGE_IDS.resultCount} ${PAGE_IDS.searchFault}`}
        />
        <button type="submit">{strings.search.submit}</button>
      </div>
      <div className="label mt-3 flex flex-wrap gap-x-5 gap-y-1">
        <label>
          {`${strings.search.section} `}
          <select id={PAGE_IDS.searchSection} autoComplete="off">
            <option value="">{strings.search.allSections}</option>
            {sections.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {`${strings.search.order} `}
          <select id={PAGE_IDS.searchOrder} autoComplete="off">
            <option value="">{strings.search.byRelevance}</option>
            <option value="date">{strings.search.byDate}</option>
          </select>
        </label>
      </div>
    </form>
  );
}
