import type { PictureWidth } from '@/lib/content/schema/picture-blocks';
import type { Cut } from '@/lib/media/media-manifest';

/** How a picture stands in the text. */
type Shape = PictureWidth | 'gallery';

/** A screen or a page held upright would fill the window twice. */
const TALL = 1.2;
/** Width of the column of the text, in CSS pixels. */
const COLUMN = 640;

/** The `sizes` of each shape, as `app/styles/pictures.css` draws it. */
const SIZES: Readonly<Record<Shape, string>> = {
  text: '(min-width: 42.5rem) 40rem, calc(100vw - 2.5rem)',
  wide: '(min-width: 68.75rem) min(52rem, 50vw + 10.25rem), (min-width: 48rem) min(52rem, 100vw - 2.5rem), min(40rem, 100vw - 2.5rem)',
  half: '(min-width: 48rem) 18.5rem, min(40rem, 100vw - 2.5rem)',
  portrait: '(min-width: 22.5rem) 20rem, calc(100vw - 2.5rem)',
  gallery: '(min-width: 42.5rem) 19.5rem, calc(50vw - 1.75rem)',
};

/** The shape of a picture: the one asked for, else the one that its own frame calls for. */
export function shapeOf({ width, height }: Cut, asked?: Shape): Shape {
  return asked ?? (height > TALL * width ? 'portrait' : 'text');
}

/** The class of its figure; a picture as wide as the text has none. */
export function pictureClass(shape: Shape): string | undefined {
  return shape === 'text' || shape === 'gallery' ? undefined : `picture-${shape}`;
}

/** How wide it is drawn at each width of the window: never wider than it is. */
export function pictureSizes({ width }: Cut, shape: Shape): string {
  const isNarrow = width < COLUMN && (shape === 'text' || shape === 'wide');
  return isNarrow ? `min(${width}px, 100vw - 2.5rem)` : SIZES[shape];
}
