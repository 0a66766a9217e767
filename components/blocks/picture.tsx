import type { PictureWidth } from '@/lib/content/schema/picture-blocks';
import { cutsOf } from '@/lib/media/cuts';
import { strings } from '@/lib/site/strings';
import { captionWords, PictureCredit } from '../frame/picture-credit';
import { ResponsiveImage } from '../frame/responsive-image';
import { WholeNames } from '../frame/whole-names';
import { pictureClass, pictureSizes, shapeOf } from './picture-shape';

interface PictureProps {
  /** Name of a file of `content/images/`. */
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly licence?: string;
  readonly aiGenerated?: 'true' | 'false';
  /** As the writer asks; in a gallery, set when the content is built. */
  readonly width?: PictureWidth | 'gallery';
}

/** A picture of the text, in its own frame: never wider than it is. */
export function Picture({ file, alt, caption, credit, licence, aiGenerated, width }: PictureProps) {
  const cut = cutsOf(file).full;
  const shape = shapeOf(cut, width);
  const aiMention = aiGenerated === 'true' && strings.block.madeWithAi;
  const isCredited = credit || aiMention;
  return (
    <figure
      role="figure"
      aria-label={captionWords(caption, { credit, licence, aiMention }) || undefined}
      className={pictureClass(shape)}
    >
      <ResponsiveImage cut={cut} alt={alt} sizes={pictureSizes(cut, shape)} priority="lazy" />
      {(caption || isCredited) && (
        <figcaption className="label mt-2 text-soft">
          {caption && <WholeNames text={caption} />}
          {caption && isCredited && ' '}
          <PictureCredit credit={credit} licence={licence} aiMention={aiMention} />
        </figcaption>
      )}
    </figure>
  );
}
