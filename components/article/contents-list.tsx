import type { Outline } from '@/lib/content/text/outline';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';
import { WholeNames } from '../frame/whole-names';

interface ContentsListProps {
  readonly headings: Outline['headings'];
}

/**
 * The parts of the article: beside the text on a wide screen, folded above it on a narrow one. A
 * checkbox folds it, not `<details>`: where the list is always shown, the box is gone, and nothing
 * is left to tell a screen reader that it is closed.
 */
export function ContentsList({ headings }: ContentsListProps) {
  const parts = headings.filter(({ level }) => level === 2);
  if (parts.length < 2) return null;
  return (
    <nav aria-labelledby={PAGE_IDS.contents} className="outline-menu">
      <p id={PAGE_IDS.contents}>{strings.article.contents}</p>
      <input type="checkbox" id={PAGE_IDS.contentsToggle} />
      <label htmlFor={PAGE_IDS.contentsToggle}>
        {strings.article.showContents}
        <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
          <path d="m1 4 5 5 5-5" />
        </svg>
      </label>
      <ol>
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <WholeNames text={text} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
