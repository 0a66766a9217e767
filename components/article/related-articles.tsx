import type { Article } from '@/lib/content/model';
import { PAGE_IDS } from '@/lib/content/text/page-ids';
import { strings } from '@/lib/site/strings';
import { WholeNames } from '../frame/whole-names';
import { PreviewMark } from '../listing/preview-mark';

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
        {articles.map((article) => (
          <li key={article.slug}>
            <span className="label">
              {article.isPreview && <PreviewMark article={article} />}
              {article.section.name}
            </span>{' '}
            <a href={article.path}>
              <WholeNames text={article.title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
