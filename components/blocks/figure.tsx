import { cutsOf } from '@/lib/media/cuts';
import { Picture } from '../frame/picture';
import { WholeNames } from '../frame/whole-names';

interface FigureProps {
  /** Name of a file of `content/images/`. */
  readonly file: string;
  readonly alt: string;
  /** Empty when the image has none. */
  readonly caption: string;
}

/** An image of the text, in its own frame. */
export function Figure({ file, alt, caption }: FigureProps) {
  return (
    <figure role="figure" aria-label={caption || undefined}>
      <Picture
        cut={cutsOf(file).full}
        alt={alt}
        sizes="(min-width: 42.5rem) 40rem, 100vw"
        priority="lazy"
      />
      {caption && (
        <figcaption className="label mt-2 text-soft">
          <WholeNames text={caption} />
        </figcaption>
      )}
    </figure>
  );
}
