import type { MenuEntry } from '@/lib/content/model';

interface SectionNavProps {
  readonly entries: readonly MenuEntry[];
  /** What sets this menu apart from the others of the page, for screen readers. */
  readonly label: string;
}

/** The menu at the top of every page; nothing at all while it has no entry. */
export function SectionNav({ entries, label }: SectionNavProps) {
  if (entries.length === 0) return null;
  return (
    <nav aria-label={label} className="section-nav">
      <ul className="inline-list">
        {entries.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
