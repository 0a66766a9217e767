import type { Article } from '@/lib/content/model';
import { Headline } from './headline';

interface RelatedArticlesProps {
  readonly articles: readonly Article[];
}

/** What to read next: headlines under the section of each; nothing at all when there is none. */
export function RelatedArticles({ articles }: RelatedArticlesProps) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="a-lire-aussi" className="related rule-strong mt-14">
      <h2 id="a-lire-aussi" className="py-3 text-lg">
        À lire aussi
      </h2>
      <ul>
        {articles.map(({ slug, path, title, section }) => (
          <li key={slug}>
            <span className="label">{section.name}</span>
            <a href={path}>
              <Headline text={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
