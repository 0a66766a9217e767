import type { Topic } from '@/lib/content/model';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';

interface TagListProps {
  readonly topics: readonly Topic[];
}

/** The topics of the article, each leading to its page. */
export function TagList({ topics }: TagListProps) {
  return (
    <section className="label mt-8">
      <h2 id={PAGE_IDS.topics} className="font-semibold">
        {strings.article.topics}
      </h2>
      <ul role="list" className="inline-list">
        {topics.map(({ slug, path, name }) => (
          <li key={slug}>
            <a href={path} className="link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
