import type { Section } from '@/lib/content/model';

interface SectionLabelProps {
  readonly section: Section;
}

/** The name of a section over a headline, leading to its page. */
export function SectionLabel({ section }: SectionLabelProps) {
  return (
    <p className="font-sans text-sm font-semibold text-accent">
      <a href={section.path} className="inline-block py-0.5 hover:underline">
        {section.name}
      </a>
    </p>
  );
}
