import path from 'node:path';
import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { LARGEST } from './media-manifest';
import { MALFORMED, svgFault } from './svg-source';

/** Every frame, the square one too, is cut at the largest width: smaller would be blown up. */
const LEAST_SIDE = LARGEST;
/** A drawing has no size of its own, but below this its shape is lost in rounding. */
const LEAST_VECTOR_SIDE = 10;
/** Above this, no density that sharp accepts brings a drawing down to the width of its cuts. */
const LARGEST_VECTOR_SIDE = 100_000;
/** The long side over the short one: a strip four screens high is no illustration. */
const LARGEST_RATIO = 4;
/** What a phone's largest sensor gives (108 million), and far from what a bomb claims. */
const LARGEST_MEGAPIXELS = 120;

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  svg: ['.svg'],
  png: ['.png'],
  jpeg: ['.jpg', '.jpeg'],
  webp: ['.webp'],
  heif: ['.avif'],
};

/** What is wrong with an image file, in French. */
export interface ImageFault {
  readonly received: string;
  readonly expected: string;
}

/** An image that can be cut, as it stands upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** For a drawing: the dots per inch at which it is twice as wide as the largest cut. */
  readonly density?: number;
}

/** Thrown inside this module, and given back as a value. */
class Refusal extends Error {
  constructor(readonly fault: ImageFault) {
    super(fault.received);
  }
}

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
export async function measurePicture(name: string, bytes: Buffer): Promise<Picture | ImageFault> {
  try {
    return await measure(name, bytes);
  } catch (error) {
    if (error instanceof Refusal) return named(name, error.fault);
    return SIGNATURE.test(bytes.toString('latin1', 0, 12))
      ? damagedPicture(name)
      : named(name, UNREADABLE);
  }
}

/**
 * Reads every pixel of a picture as the build will, and keeps none: a file cut short has a sound header.
 * @returns what is wrong with it, or `undefined` when it can be cut
 */
export async function pictureFault(name: string, bytes: Buffer): Promise<ImageFault | undefined> {
  const picture = await measurePicture(name, bytes);
  if ('received' in picture) return picture;
  try {
    await sharp(bytes, { ...openingOf(picture), sequentialRead: true })
      // Not the nearest kernel, which skips lines.
      .resize(16, 16, { fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer();
    return undefined;
  } catch {
    return damagedPicture(name);
  }
}

/** Said of an image whose pixels cannot be read to the last. */
export function damagedPicture(name: string): ImageFault {
  return named(name, {
    received: 'un fichier abîmé ou incomplet',
    expected: 'l’image entière : copiez-la de nouveau, ou enregistrez-la de nouveau',
  });
}

function named(name: string, { received, expected }: ImageFault): ImageFault {
  return { received: `« ${name} », ${received}`, expected };
}

/** How the files of every format but SVG begin: PNG, JPEG, WebP, AVIF. */
const SIGNATURE = /^(?:\x89PNG|\xff\xd8|RIFF.{4}WEBP|.{4}ftyp)/s;

const UNREADABLE: ImageFault = {
  received: 'un fichier qui n’est pas une image lisible',
  expected: 'une image svg, png, jpg, webp ou avif',
};

function refuse(received: string, expected: string): never {
  throw new Refusal({ received, expected });
}

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

/** Says why a drawing cannot be opened, as its source tells. */
function explainHeader(extension: string, bytes: Buffer, error: Error): never {
  if (extension !== '.svg') throw error;
  const fault = svgFault(textOfDrawing(bytes));
  if (fault) refuse(fault.received, fault.expected);
  if (/bad dimensions/.test(error.message)) refuse('un dessin vide ou sans taille', 'un dessin');
  return refuse(MALFORMED.received, MALFORMED.expected);
}

function measurePhotograph({ autoOrient: { width, height } }: Metadata): Picture {
  const received = `${width} × ${height} pixels`;
  if (width * height > LARGEST_MEGAPIXELS * 1e6) {
    refuse(received, `${LARGEST_MEGAPIXELS} millions de pixels au plus`);
  }
  if (Math.min(width, height) < LEAST_SIDE) {
    refuse(received, `au moins ${LEAST_SIDE} × ${LEAST_SIDE} pixels`);
  }
  refuseStrip(width, height);
  return { width, height };
}

async function measureDrawing({ width, height }: Metadata, bytes: Buffer): Promise<Picture> {
  const fault = svgFault(textOfDrawing(bytes));
  if (fault) refuse(fault.received, fault.expected);
  if (Math.min(width, height) < LEAST_VECTOR_SIDE) {
    refuse(
      `${width} × ${height}`,
      `un dessin d’au moins ${LEAST_VECTOR_SIDE} × ${LEAST_VECTOR_SIDE}`,
    );
  }
  if (Math.max(width, height) > LARGEST_VECTOR_SIDE) {
    refuse(`${width} × ${height}`, `un dessin d’au plus ${LARGEST_VECTOR_SIDE} de côté`);
  }
  refuseStrip(width, height);
  return { width, height, density: await densityOf(width, height, bytes) };
}

function refuseStrip(width: number, height: number): void {
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (ratio <= LARGEST_RATIO) return;
  refuse(
    `${width} × ${height}, ${Math.floor(ratio)} fois plus ${height > width ? 'haut que large' : 'large que haut'}`,
    `un côté au plus ${LARGEST_RATIO} fois plus long que l’autre`,
  );
}

/** Encodings in which the marks of XML are plain ASCII: what is read here is what is drawn. */
const XML_ENCODING = /^(?:utf-8|us-ascii|iso-8859-1|windows-1252)$/i;

function textOfDrawing(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('un dessin qui n’est pas du texte en UTF-8', 'un dessin enregistré en UTF-8');
  }
  const [, encoding = 'utf-8'] = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
  if (!XML_ENCODING.test(encoding)) {
    refuse(`un dessin en ${encoding}`, 'un dessin enregistré en UTF-8');
  }
  return text;
}

/** Larger than the largest cut, so that every cut reduces the drawing. */
const DRAWN_WIDTH = 2 * LARGEST;

/** A side in millimetres grows with the square of the density, one in pixels in proportion. */
async function densityOf(width: number, height: number, bytes: Buffer): Promise<number> {
  const doubled = await sharp(bytes, { density: 144, limitInputPixels: false }).metadata();
  const growth = [doubled.width / width, doubled.height / height];
  if (growth.every((each) => each < 3)) return (72 * DRAWN_WIDTH) / width;
  if (growth.every((each) => each > 3)) return 72 * Math.sqrt(DRAWN_WIDTH / width);
  return refuse(`${width} × ${height}, en deux unités`, 'deux côtés dans la même unité');
}
