import type { MenuEntry } from '@/lib/content/model';
import { site } from '@/lib/newspaper/identity';
import { formatDay } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { SearchLink } from '../search/search-link';
import { SectionNav } from './section-nav';
import { Wordmark } from './wordmark';

interface MastheadProps {
  readonly menu: readonly MenuEntry[];
  /** When the latest article came out; absent while nothing is published. */
  readonly latestPublication?: string | undefined;
}

/** The top of the home page. Its date is that of the latest article: the page is built once. */
export function Masthead({ menu, latestPublication }: MastheadProps) {
  return (
    <header className="mx-auto max-w-page px-5 pt-8 md:pt-12">
      <h1 className="text-center text-4xl">
        <Wordmark />
      </h1>
      <p className="mt-3 text-center leading-snug text-balance text-soft italic">{site.tagline}</p>
      <div className="menu-line mt-6 rules py-1.5 md:mt-8">
        <SectionNav entries={menu} label={strings.page.sections} />
        <SearchLink />
        {latestPublication && (
          <p className="label py-1.5 md:ml-auto text-soft">
            {strings.page.latestPublication}
            <time dateTime={latestPublication}>{formatDay(latestPublication)}</time>
          </p>
        )}
      </div>
    </header>
  );
}
