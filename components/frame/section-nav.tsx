import type { Section } from '@/lib/content/model';

interface SectionNavProps {
  readonly sections: readonly Section[];
  /** What sets this menu apart from the others of the page, for screen readers. */
  readonly label: string;
}

/** The menu of the sections. */
export function SectionNav({ sections, label }: SectionNavProps) {
  return (
    <nav aria-label={label} className="section-nav print:hidden">
      <ul className="inline-list">
        {sections.map((section) => (
          <li key={section.slug}>
            <a href={section.path}>{section.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
