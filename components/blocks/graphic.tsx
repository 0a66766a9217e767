import type { ReactNode } from 'react';
import type { PictureWidth } from '@/lib/content/schema/picture-blocks';
import { cutsOf } from '@/lib/media/cuts';
import { strings } from '@/lib/site/strings';
import { PictureCredit } from '../frame/picture-credit';
import { ResponsiveImage } from '../frame/responsive-image';
import { pictureClass, pictureSizes, shapeOf } from './picture-shape';

interface GraphicProps {
  readonly kind: keyof typeof strings.block.graphic;
  readonly title: string;
  /** Name of a file of `content/images/`. */
  readonly file: string;
  readonly alt: string;
  /** Where the data come from. */
  readonly source: string;
  readonly credit?: string;
  readonly licence?: string;
  readonly aiGenerated?: 'true' | 'false';
  readonly width?: PictureWidth;
  /** The same in words. */
  readonly children: ReactNode;
}

/** A map, a diagram or a chart that is drawn, with what it shows in words. */
export function Graphic(props: GraphicProps) {
  const { kind, title, file, alt, source, credit, licence, aiGenerated, width, children } = props;
  const cut = cutsOf(file).full;
  const shape = shapeOf(cut, width);
  const aiMention = aiGenerated === 'true' && strings.block.madeWithAi;
  return (
    <figure role="figure" aria-label={title} className={pictureClass(shape)}>
      <p className="label graphic-title">
        <strong>{`${strings.block.graphic[kind]}\u00a0: ${title}`}</strong>
      </p>
      <ResponsiveImage cut={cut} alt={alt} sizes={pictureSizes(cut, shape)} priority="lazy" />
      <figcaption className="label stack mt-2 text-soft">
        {children}
        <p>
          {strings.block.source(source)}
          {(credit || aiMention) && '. '}
          <PictureCredit credit={credit} licence={licence} aiMention={aiMention} />
        </p>
      </figcaption>
    </figure>
  );
}
