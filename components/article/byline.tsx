import { Fragment } from 'react';
import type { Article } from '@/lib/content/model';
import { readingTimeLabel } from '@/lib/content/text/reading-time';
import { formatDateTime } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { PublicationDate } from '../listing/publication-date';

interface BylineProps {
  readonly article: Article;
}

/** Who wrote it, when it came out, when it changed, how long it takes to read. */
export function Byline({ article }: BylineProps) {
  return (
    <p className="label mt-6 flex flex-wrap gap-x-4 gap-y-1 text-soft">
      <span>
        {strings.article.by}
        {article.authors.map((author, index) => (
          <Fragment key={author.slug}>
            {index > 0 && ', '}
            <a href={author.path} rel="author" className="link text-ink">
              {author.name}
            </a>
          </Fragment>
        ))}
      </span>{' '}
      <PublicationDate
        label={strings.article.publishedOn}
        iso={article.publishedAt}
        format={formatDateTime}
      />{' '}
      {article.updatedAt !== article.publishedAt && (
        <>
          <PublicationDate
            label={strings.article.updatedOn}
            iso={article.updatedAt}
            format={formatDateTime}
          />{' '}
        </>
      )}
      <span>{strings.article.readingTime(readingTimeLabel(article.readingTime))}</span>
    </p>
  );
}
