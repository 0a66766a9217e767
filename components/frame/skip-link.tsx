import { PAGE_IDS } from '@/lib/content/text/page-ids';

/** The first stop of the keyboard: straight to the content. */
export function SkipLink() {
  return (
    <a href={`#${PAGE_IDS.content}`} className="skip-link">
      Aller au contenu
    </a>
  );
}
