import type { Article } from '@/lib/content/model';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';
import { WholeNames } from '../frame/whole-names';

interface RelatedArticlesProps {
  readonly articles: readonly Article[];
}

/** What to read next: headlines under the section of each; nothing at all when there is none. */
export function RelatedArticles({ articles }: RelatedArticlesProps) {
  if (articles.length === 0) return null;
  return (
    <section className="related rule-strong mt-14">
      <h2 id={PAGE_IDS.readMore} className="py-3 text-lg">
        {strings.article.readMore}
      </h2>
      <ul role="list">
        {articles.map(({ slug, path, title, section }) => (
          <li key={slug}>
            <span className="label">{section.name}</span>{' '}
            <a href={path}>
              <WholeNames text={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
