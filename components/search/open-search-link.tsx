import { site } from '@/lib/newspaper/identity';
import { strings } from '@/lib/site/strings';
import { openSearchPath } from '@/lib/site/urls';

/** Tells browsers that they may search the site from their own bar; React puts it in the head. */
export function OpenSearchLink() {
  return (
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      href={openSearchPath}
      title={strings.search.openSearch(site.name)}
    />
  );
}
