import { SHARE_SCRIPT } from '@/lib/surfaces/inline-scripts';

/** What the list of share links right before it needs a script for. */
export function ShareScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: SHARE_SCRIPT }} />;
}
