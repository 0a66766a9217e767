import { SPECULATION_RULES } from '@/lib/surfaces/inline-scripts';

/** What the browser may fetch before a click. */
export function SpeculationRules() {
  return (
    <script
      type="speculationrules"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
      dangerouslySetInnerHTML={{ __html: SPECULATION_RULES }}
    />
  );
}
