import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';
import { shareTargets } from '@/lib/surfaces/share-targets';
import { ShareScript } from './share-script';

interface ShareLinksProps {
  /** Canonical, absolute address of the page. */
  readonly url: string;
  readonly title: string;
}

/** Plain links to the networks; where there is a script, also a copy of the link and the phone's own menu. */
export function ShareLinks({ url, title }: ShareLinksProps) {
  return (
    <section className="label mt-8">
      <h2 id={PAGE_IDS.share} className="font-semibold">
        {strings.article.share}
      </h2>
      <ul role="list" className="inline-list">
        {shareTargets(url, title).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="nofollow" className="link">
              {name}
            </a>
          </li>
        ))}
        {/* Shown by the script, where the browser can do it. */}
        <li hidden suppressHydrationWarning>
          <button type="button" className="link">
            {strings.article.copyLink}
          </button>{' '}
          {/* What came of it, for the script to say: as an alert, where the browser refused. */}
          <span role="status" suppressHydrationWarning />
        </li>
        <li hidden suppressHydrationWarning>
          <button type="button" className="link">
            {strings.article.shareMenu}
          </button>
        </li>
      </ul>
      <ShareScript />
    </section>
  );
}
