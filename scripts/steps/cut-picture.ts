import sharp from 'sharp';
import { openingOf } from '../../lib/media/image-files';
import type { Picture } from '../../lib/media/picture';

/** One file to be made of a picture. */
export interface CutSize {
  readonly width: number;
  readonly height: number;
  readonly extension: 'avif' | 'jpg';
  /** What its file says of it, as an XMP packet. */
  readonly xmp?: string | undefined;
}

/**
 * Draws a vector picture once, larger than the largest cut, so that every cut reduces it.
 * @throws what the drawing library says
 */
export function drawPicture(bytes: Buffer, picture: Picture): Promise<Buffer> {
  return sharp(bytes, openingOf(picture)).png({ compressionLevel: 1 }).toBuffer();
}

/**
 * One cut, upright (EXIF orientation), on white, and in sRGB: sharp converts what has another profile.
 * @param pixels the photograph's file, or what `drawPicture` gave
 * @throws what the encoder says of a picture that it refuses
 */
export function encodeCut(
  pixels: Buffer,
  picture: Picture,
  { width, height, extension, xmp }: CutSize,
): Promise<Buffer> {
  const isDrawing = picture.density !== undefined;
  const cut = sharp(pixels, isDrawing ? {} : openingOf(picture))
    .autoOrient()
    .resize({
      width,
      height,
      fit: 'cover',
      // A photograph keeps its most telling part, a drawing its centre.
      position: isDrawing ? 'centre' : sharp.strategy.attention,
    })
    .flatten({ background: '#ffffff' });
  const told = xmp ? cut.withXmp(xmp) : cut;
  return extension === 'avif'
    ? told.avif({ quality: 52, effort: 4 }).toBuffer()
    : told.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
