import type { ReactNode } from 'react';
import { cutsOf } from '@/lib/media/cuts';
import { formatPartialDate } from '@/lib/site/dates';
import { strings } from '@/lib/site/strings';
import { ResponsiveImage } from '../frame/responsive-image';
import { pictureSizes } from './picture-shape';

interface MediaLinkProps {
  readonly kind: keyof typeof strings.block.media;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date?: string;
  /** Name of a file of `content/images/`, and what it shows. */
  readonly poster?: string;
  readonly alt?: string;
  readonly children?: ReactNode;
}

/** A video or a sound that stands elsewhere: a picture of ours and a link, no code of theirs. */
export function MediaLink(props: MediaLinkProps) {
  const { kind, title, publisher, url, date, poster, alt = '', children } = props;
  const cut = poster && cutsOf(poster).full;
  return (
    <figure role="figure" aria-label={title} className="stack">
      {cut && (
        <ResponsiveImage cut={cut} alt={alt} sizes={pictureSizes(cut, 'text')} priority="lazy" />
      )}
      <figcaption className="stack mt-2">
        <p className="label">
          {`${strings.block.media[kind]}\u00a0: `}
          <a href={url}>{title}</a>
          {`, ${publisher}`}
          {date && ', '}
          {date && <time dateTime={date}>{formatPartialDate(date)}</time>}
        </p>
        {children}
      </figcaption>
    </figure>
  );
}
