import type { Article } from '@/lib/content/model';
import { formatDay } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { WholeNames } from '../frame/whole-names';
import { PreviewMark } from './preview-mark';
import { PublicationDate } from './publication-date';
import { SectionLabel } from './section-label';

interface StoryProps {
  readonly article: Article;
  /** Its place among those that are read in order, from 1. */
  readonly position?: number;
}

/** One article in a list: section, headline, standfirst, date. */
export function Story({ article, position }: StoryProps) {
  return (
    <article className="rule py-6 md:grid md:grid-cols-[14rem_1fr] md:gap-x-14">
      <SectionLabel article={article} />
      <div className="max-w-text">
        <h3 className="text-xl">
          {position !== undefined && `${position}. `}
          <a href={article.path} className="hover:underline">
            <WholeNames text={article.title} />
          </a>
        </h3>
        <p className="mt-2 leading-snug text-soft">
          <WholeNames text={article.standfirst} />
        </p>
        <p className="label mt-2 text-soft">
          {article.isPreview && <PreviewMark article={article} />}
          <PublicationDate
            label={strings.article.publishedOn}
            iso={article.publishedAt}
            format={formatDay}
          />
        </p>
      </div>
    </article>
  );
}
