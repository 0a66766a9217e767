import type { StaticPage } from '@/lib/content/model';
import { site } from '@/lib/newspaper/identity';
import { strings } from '@/lib/site/strings';
import { archivesPath, siteFeeds } from '@/lib/site/urls';
import { Wordmark } from './wordmark';

interface SiteFooterProps {
  readonly pages: readonly StaticPage[];
}

/** The foot of every page. */
export function SiteFooter({ pages }: SiteFooterProps) {
  return (
    <footer className="mx-auto mt-20 max-w-page px-5 pb-10">
      <div className="rule-ink pt-5">
        <p className="text-lg">
          <Wordmark />
        </p>
        <p className="label mt-2 text-soft">{`${site.tagline}. ${strings.page.noTracker}`}</p>
        <nav aria-label={strings.page.siteMenu} className="section-nav mt-2">
          <ul className="inline-list">
            <li>
              <a href={archivesPath}>{strings.page.archives}</a>
            </li>
            {pages.map((page) => (
              <li key={page.slug}>
                <a href={page.path}>{page.label}</a>
              </li>
            ))}
            <li>
              <a href={siteFeeds.rss}>{strings.page.rss}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
