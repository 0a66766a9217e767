import type { Section } from '@/lib/content/model';

interface SectionNavProps {
  readonly sections: readonly Section[];
  /** What sets this menu apart from the others of the page, for screen readers. */
  readonly label: string;
}

/** The menu of the sections. */
export function SectionNav({ sections, label }: SectionNavProps) {
  return (
    <nav aria-label={label} className="font-sans text-sm print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {sections.map((section) => (
          <li key={section.slug}>
            <a
              href={section.path}
              className="inline-block py-1.5 hover:text-accent hover:underline"
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
