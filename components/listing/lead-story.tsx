import type { Article } from '@/lib/content/model';
import { formatDay } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { ResponsiveImage } from '../frame/responsive-image';
import { WholeNames } from '../frame/whole-names';
import { PreviewMark } from './preview-mark';
import { PublicationDate } from './publication-date';
import { SectionLabel } from './section-label';

interface LeadStoryProps {
  readonly article: Article;
}

/** A picture, and the words beside it once there is room. */
const ILLUSTRATED = 'mt-8 gap-x-10 lg:mt-10 lg:grid lg:grid-cols-[7fr_6fr]';

/** The story the home page opens on. */
export function LeadStory({ article }: LeadStoryProps) {
  return (
    <article className={article.hero ? ILLUSTRATED : 'mt-8 max-w-[54rem] lg:mt-10'}>
      {article.hero && (
        <ResponsiveImage
          cut={article.hero.cuts['4x3']}
          alt={article.hero.alt}
          sizes="(min-width: 68.75rem) 31rem, calc(100vw - 2.5rem)"
          priority="high"
          className="w-full"
        />
      )}
      <div className={article.hero && 'max-lg:mt-5'}>
        <SectionLabel article={article} />
        <h2 className="mt-1 text-2xl tracking-[-0.015em]">
          <a href={article.path} className="hover:underline">
            <WholeNames text={article.title} />
          </a>
        </h2>
        <p className="mt-4 leading-snug text-pretty text-soft md:text-lg md:leading-snug">
          <WholeNames text={article.standfirst} />
        </p>
        <p className="label mt-4 text-soft">
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
