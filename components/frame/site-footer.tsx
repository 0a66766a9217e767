import type { StaticPage } from '@/lib/content/model';
import { site } from '@/lib/site/identity';
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
        <p className="label mt-2 text-soft">{`${site.tagline}. Sans publicité ni traceur.`}</p>
        <nav aria-label="Le site" className="section-nav mt-2 print:hidden">
          <ul className="inline-list">
            <li>
              <a href={archivesPath}>Archives</a>
            </li>
            {pages.map((page) => (
              <li key={page.slug}>
                <a href={page.path}>{page.label}</a>
              </li>
            ))}
            <li>
              <a href={siteFeeds.rss}>RSS</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
