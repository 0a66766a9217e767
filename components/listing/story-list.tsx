import type { Article } from '@/lib/content/model';
import type { PageId } from '@/lib/content/text/page-ids';
import { Story } from './story';

interface StoryListProps {
  /** What the list holds: « À lire aussi ». */
  readonly heading: string;
  /** Identifier of the heading, unique in the page. */
  readonly id: PageId;
  readonly articles: readonly Article[];
}

/** A ruled list of articles under a heading; nothing at all when there is none. */
export function StoryList({ heading, id, articles }: StoryListProps) {
  if (articles.length === 0) return null;
  return (
    <section className="mt-14">
      <h2 id={id} className="rule-strong py-3 text-lg">
        {heading}
      </h2>
      {articles.map((article) => (
        <Story key={article.slug} article={article} />
      ))}
    </section>
  );
}
