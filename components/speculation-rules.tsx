/**
 * What the browser may fetch before a click, so that the next page is there when it is asked for: any
 * page under the pointer, and articles drawn in advance (https://wicg.github.io/nav-speculation/).
 * No router is needed: the browser is one.
 */
const RULES = {
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
  prerender: [{ where: { href_matches: '/articles/*' }, eagerness: 'moderate' }],
};

export function SpeculationRules() {
  return (
    <script
      type="speculationrules"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
      dangerouslySetInnerHTML={{ __html: JSON.stringify(RULES) }}
    />
  );
}
