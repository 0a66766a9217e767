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
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 px-5 py-2">
        <p className="text-xl leading-snug">
          <Wordmark />
        </p>
        <div className="flex flex-wrap gap-x-5">
          <SectionNav entries={menu} label={strings.page.sections} />
          <SearchLink />
        </div>
      </div>
    </header>
  );
}
