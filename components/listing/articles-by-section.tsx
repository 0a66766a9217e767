import type { Article, Section } from '@/lib/content/model';
import { PAGE_IDS, sectionHeadingId } from '@/lib/content/text/page-ids';
import { formatDay } from '@/lib/site/dates';
import { WholeNames } from '../frame/whole-names';

interface ArticlesBySectionProps {
  readonly groups: readonly { readonly section: Section; readonly articles: readonly Article[] }[];
}

/** Every article, headline and date, under the name of its section. */
export function ArticlesBySection({ groups }: ArticlesBySectionProps) {
  return (
    <div id={PAGE_IDS.everything} suppressHydrationWarning>
      {groups.map(({ section, articles }) => (
        <section
          key={section.slug}
          data-section={section.slug}
          suppressHydrationWarning
          className="mt-12"
        >
          <h2 id={sectionHeadingId(section.slug)} className="rule-strong py-3 text-lg">
            <a href={section.path} className="hover:underline">
              {section.name}
            </a>
          </h2>
          <ul role="list">
            {articles.map((article) => (
              <li
                key={article.slug}
                className="rule py-3 md:grid md:grid-cols-[14rem_1fr] md:gap-x-14"
              >
                <p className="label pt-1 text-soft">
                  <time dateTime={article.publishedAt}>{formatDay(article.publishedAt)}</time>
                </p>
                <p className="max-w-text leading-snug">
                  <a href={article.path} className="hover:underline">
                    <WholeNames text={article.title} />
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
