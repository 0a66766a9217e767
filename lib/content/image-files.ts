import path from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { LARGEST } from '../media-manifest';

/** Every frame, the square one too, is cut at the largest width: smaller would be blown up. */
const LEAST_SIDE = LARGEST;

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  svg: ['.svg'],
  png: ['.png'],
  jpeg: ['.jpg', '.jpeg'],
  webp: ['.webp'],
  heif: ['.avif'],
};

/** What is wrong with an image file, in French, or `undefined` when it can be used. */
export interface ImageFault {
  readonly received: string;
  readonly expected: string;
}

/** Opens the file and reads its header: says whether it is an image, of its own kind and large enough. */
export async function inspectImage(file: string): Promise<ImageFault | undefined> {
  const name = path.basename(file);
  let header: Metadata;
  try {
    header = await sharp(file).metadata();
  } catch {
    return {
      received: `« ${name} », un fichier qui n’est pas une image lisible`,
      expected: 'une image svg, png, jpg, webp ou avif',
    };
  }
  const { format, width, height } = header;
  if (!EXTENSIONS[format ?? '']?.includes(path.extname(name).toLowerCase())) {
    return {
      received: `« ${name} », qui contient du ${format}`,
      expected: 'un nom dont l’extension dit le vrai format',
    };
  }
  // A vector drawing has no size of its own: it is drawn as large as needed.
  if (format !== 'svg' && Math.min(width, height) < LEAST_SIDE) {
    return {
      received: `« ${name} », ${width} × ${height} pixels`,
      expected: `au moins ${LEAST_SIDE} × ${LEAST_SIDE} pixels`,
    };
  }
  return undefined;
}
