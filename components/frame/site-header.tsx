import type { MenuEntry } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';
import { SearchLink } from '../search/search-link';
import { SectionNav } from './section-nav';
import { Wordmark } from './wordmark';

interface SiteHeaderProps {
  readonly menu: readonly MenuEntry[];
}

/** The top of every page but the home page, which has its own masthead. */
export function SiteHeader({ menu }: SiteHeaderProps) {
  return (
    <header className="rule-below">
      <div className="menu-line mx-auto max-w-page px-5 py-2">
        <p className="mr-auto text-xl leading-snug">
          <Wordmark />
        </p>
        <SectionNav entries={menu} label={strings.page.sections} />
        <SearchLink />
      </div>
    </header>
  );
}
