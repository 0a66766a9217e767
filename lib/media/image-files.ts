import path from 'node:path';
import readExif from 'exif-reader';
import sharp, { type Metadata, type SharpOptions } from 'sharp';
import {
  damagedPicture,
  type ImageProblem,
  named,
  Refusal,
  refuse,
  UNREADABLE,
} from './image-problem';
import { explainHeader, measureDrawing } from './measure-drawing';
import { type Picture, refuseStrip } from './picture';

/** What a picture of the text needs to be sharp in its column: an old phone's screen still is. */
const LEAST_SIDE = 600;
/** What a phone's largest sensor gives (108 million), and far from what a bomb claims. */
const LARGEST_MEGAPIXELS = 120;

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  svg: ['.svg'],
  png: ['.png'],
  jpeg: ['.jpg', '.jpeg'],
  webp: ['.webp'],
  heif: ['.avif'],
};

/** How sharp opens a picture: any fault of its data is an error, and no bomb is unpacked. */
export function openingOf({ density }: Picture): SharpOptions {
  return density === undefined
    ? { failOn: 'warning', limitInputPixels: LARGEST_MEGAPIXELS * 1e6 }
    : { density };
}

/**
 * Reads the header of an image, and the whole source of a drawing.
 * @param name its file name, whose extension must say its format
 * @returns the picture, or what is wrong with it; it never throws on any bytes
 */
export async function measurePicture(name: string, bytes: Buffer): Promise<Picture | ImageProblem> {
  try {
    return await measure(name, bytes);
  } catch (error) {
    if (error instanceof Refusal) return named(name, error.problem);
    return SIGNATURE.test(bytes.toString('latin1', 0, 12))
      ? damagedPicture(name)
      : named(name, UNREADABLE);
  }
}

/**
 * Reads every pixel of a picture as the build will, and keeps none: a file cut short has a sound header.
 * @returns the picture, or what is wrong with it
 */
export async function readPicture(name: string, bytes: Buffer): Promise<Picture | ImageProblem> {
  const picture = await measurePicture(name, bytes);
  if ('received' in picture) return picture;
  try {
    await sharp(bytes, { ...openingOf(picture), sequentialRead: true })
      // Not the nearest kernel, which skips lines.
      .resize(16, 16, { fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer();
    return picture;
  } catch {
    return damagedPicture(name);
  }
}

/** How the files of every format but SVG begin: PNG, JPEG, WebP, AVIF. */
const SIGNATURE = /^(?:\x89PNG|\xff\xd8|RIFF.{4}WEBP|.{4}ftyp)/s;

async function measure(name: string, bytes: Buffer): Promise<Picture> {
  const extension = path.extname(name).toLowerCase();
  if (isHeic(bytes)) refuse('qui contient du heic', 'la même photo, exportée en jpg');
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: Error) => explainHeader(extension, bytes, error));
  const { format } = header;
  if (!EXTENSIONS[format ?? '']?.includes(extension)) {
    refuse(`qui contient du ${format}`, 'un nom dont l’extension dit le vrai format');
  }
  if (isAnimated(header, bytes)) refuse('une image animée', 'une image fixe');
  return format === 'svg' ? measureDrawing(header, bytes) : measurePhotograph(header);
}

/** The brands of a photograph in HEVC, which nothing here decodes (ISO/IEC 23008-12, B.4). */
function isHeic(bytes: Buffer): boolean {
  return (
    bytes.toString('latin1', 4, 8) === 'ftyp' &&
    /^(?:hei[cmsx]|hev[cmsx])$/.test(bytes.toString('latin1', 8, 12))
  );
}

function isAnimated({ format, pages = 1 }: Metadata, bytes: Buffer): boolean {
  if (pages > 1) return true;
  // An animated PNG says so before its first pixels (https://www.w3.org/TR/png-3/#acTL-chunk).
  const pixels = format === 'png' ? bytes.indexOf('IDAT') : -1;
  return pixels > 0 && bytes.subarray(0, pixels).includes('acTL');
}

function measurePhotograph({ autoOrient: { width, height }, exif }: Metadata): Picture {
  const received = `${width} × ${height} pixels`;
  if (width * height > LARGEST_MEGAPIXELS * 1e6) {
    refuse(received, `${LARGEST_MEGAPIXELS} millions de pixels au plus`);
  }
  if (Math.min(width, height) < LEAST_SIDE) {
    refuse(received, `au moins ${LEAST_SIDE} × ${LEAST_SIDE} pixels`);
  }
  refuseStrip(width, height);
  return { width, height, ...(exif && namesCamera(exif) ? { camera: true } : {}) };
}

/** True when the data of a photograph (EXIF 3.0, § 4.6.5) say what took it. */
function namesCamera(exif: Buffer): boolean {
  try {
    const { Image } = readExif(exif);
    return Boolean(Image?.Make || Image?.Model);
  } catch {
    // Data that cannot be read say nothing: the pixels are what counts.
    return false;
  }
}
