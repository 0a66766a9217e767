import { strings } from '@/lib/site/strings';
import { searchPath } from '@/lib/site/urls';

/** The way to the search page, beside the sections. */
export function SearchLink() {
  return (
    <p className="section-nav inline-list">
      <a href={searchPath}>{strings.page.search}</a>
    </p>
  );
}
