import { ASKED_SCRIPT } from '@/lib/surfaces/inline-scripts';

/** Puts away the list right before it, before it is painted, when the address asks a question. */
export function AskedScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: ASKED_SCRIPT }} />;
}
