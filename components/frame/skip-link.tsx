import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';

/** The first stop of the keyboard: straight to the content. */
export function SkipLink() {
  return (
    <a href={`#${PAGE_IDS.content}`} className="skip-link">
      {strings.page.skipToContent}
    </a>
  );
}
