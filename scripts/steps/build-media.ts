import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import {
  type Cut,
  FRAMES,
  type Frame,
  LARGEST,
  type MediaManifest,
} from '../../lib/media-manifest';
import { writeIfChanged } from './write-if-changed';

/** Widths made of each cut; the square is only for machines. */
const WIDTHS: Readonly<Record<Frame, readonly number[]>> = {
  '16x9': [480, 800, LARGEST],
  '4x3': [480, 800, LARGEST],
  '1x1': [LARGEST],
  full: [480, 800, LARGEST],
};
/** Changing how images are made changes their names, so that no cache keeps the old ones. */
const RECIPE = 'avif-q52-e4,jpeg-q80';

/**
 * Cuts every image of `content/images/` to every frame and width, into `public/media/`, and writes
 * `.generated/media.json`. What is already there under the same name is kept.
 */
export async function buildMedia(root: string): Promise<void> {
  const source = path.join(root, 'content', 'images');
  const target = path.join(root, 'public', 'media');
  mkdirSync(target, { recursive: true });

  const manifest: Record<string, Record<Frame, Cut>> = {};
  const made = new Set<string>();
  const files = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  for (const file of files) {
    manifest[file] = await cutImage(path.join(source, file), target, made);
  }
  for (const stale of readdirSync(target).filter((name) => !made.has(name))) {
    rmSync(path.join(target, stale));
  }
  writeIfChanged(root, '.generated/media.json', manifest satisfies MediaManifest);
}

async function cutImage(
  file: string,
  target: string,
  made: Set<string>,
): Promise<Record<Frame, Cut>> {
  const bytes = imageBytes(file);
  const hash = createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 8);
  const stem = `${path.parse(file).name}-${hash}`;
  const { width: ownWidth, height: ownHeight, format } = await sharp(bytes).metadata();
  const isVector = format === 'svg';
  const picture = isVector ? await rasterize(bytes, ownWidth) : bytes;

  const cuts: Partial<Record<Frame, Cut>> = {};
  for (const [frame, ratio = ownWidth / ownHeight] of Object.entries(FRAMES)) {
    const cut = async (width: number, extension: 'avif' | 'jpg') => {
      const name = `${stem}-${frame}-${width}.${extension}`;
      made.add(name);
      const output = path.join(target, name);
      if (existsSync(output)) return `/media/${name}`;
      const image = sharp(picture).resize({
        width,
        height: Math.round(width / ratio),
        fit: 'cover',
        // A photograph keeps its most telling part, a drawing its centre.
        position: isVector ? 'centre' : sharp.strategy.attention,
      });
      await encode(image, extension).toFile(output);
      return `/media/${name}`;
    };
    cuts[frame as Frame] = {
      width: LARGEST,
      height: Math.round(LARGEST / ratio),
      avif: await Promise.all(
        WIDTHS[frame as Frame].map(async (width) => ({ width, path: await cut(width, 'avif') })),
      ),
      jpeg: await cut(LARGEST, 'jpg'),
    };
  }
  return cuts as Record<Frame, Cut>;
}

/** A drawing is text: a checkout that rewrites its line ends must not rename what is made of it. */
function imageBytes(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.svg') ? Buffer.from(bytes.toString().replaceAll('\r\n', '\n')) : bytes;
}

/** Draws a vector picture once, larger than the largest cut, so that every cut reduces it. */
function rasterize(svg: Buffer, ownWidth: number): Promise<Buffer> {
  const density = (72 * 2 * LARGEST) / ownWidth;
  return sharp(svg, { density }).png({ compressionLevel: 1 }).toBuffer();
}

function encode(image: Sharp, extension: 'avif' | 'jpg'): Sharp {
  const opaque = image.flatten({ background: '#ffffff' });
  return extension === 'avif'
    ? opaque.avif({ quality: 52, effort: 4 })
    : opaque.jpeg({ quality: 80, mozjpeg: true });
}
