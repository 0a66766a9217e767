import { SPECULATION_RULES } from '@/lib/surfaces/inline-scripts';

/** What the browser may fetch before a click. */
export function SpeculationRules() {
  // The development server may draw a page in the browser, where React complains of any script.
  if (process.env.NODE_ENV === 'development') return null;
  return (
    <script
      type="speculationrules"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
      dangerouslySetInnerHTML={{ __html: SPECULATION_RULES }}
    />
  );
}
