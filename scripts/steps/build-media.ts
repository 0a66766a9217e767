import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentReport } from '../../lib/content/check/check-content';
import type { PictureSaid } from '../../lib/content/check/check-credits';
import { CONTENT_FOLDERS } from '../../lib/content/check/content-files';
import type { Problem } from '../../lib/content/problems';
import { LICENCES } from '../../lib/content/schema/licences';
import { measurePicture } from '../../lib/media/image-files';
import { imageKey, shownName } from '../../lib/media/image-names';
import { damagedPicture } from '../../lib/media/image-problem';
import {
  type Cut,
  type Cuts,
  FRAMES,
  type Frame,
  LARGEST,
  type MediaManifest,
} from '../../lib/media/media-manifest';
import { fillsFrames, type Picture } from '../../lib/media/picture';
import { creatorOf, type SourceType, sourceTypeOf, xmpPacket } from '../../lib/media/provenance';
import { writingFault } from '../../lib/media/write-whole';
import { buildRecordings } from './build-recordings';
import { drawPicture, encodeCut } from './cut-picture';
import { MediaStore, safeStem } from './media-store';
import { writeIfChanged } from './write-if-changed';

/** Widths made of each cut, none wider than its picture; the square is only for machines. */
const WIDTHS: Readonly<Record<Frame, readonly number[]>> = {
  '16x9': [480, 800, LARGEST],
  '4x3': [480, 800, LARGEST],
  '1x1': [LARGEST],
  full: [480, 800, LARGEST],
};
/** Changing how images are made changes their names, so that no cache keeps the old ones. */
const RECIPES = {
  drawing: 'avif-q52-e4,jpeg-q80',
  photograph: 'avif-q52-e4,jpeg-q80,upright',
} as const;

/** One image, as it is cut. */
interface Source {
  readonly bytes: Buffer;
  readonly picture: Picture;
  /** How the names of its cuts begin: safe in any address and on any disk. */
  readonly stem: string;
  readonly sourceType: SourceType | undefined;
  /** What its files say of it. */
  readonly xmp: string | undefined;
}

/** What is said of pictures, under the keys of their names, and the newspaper that says it. */
export interface Sayings {
  readonly newspaper: string;
  readonly pictures: ContentReport['pictures'];
}

/**
 * Cuts every image of `content/images/` to every frame and width that it fills, into `public/media/`, and writes
 * `.generated/media.json`. A cut that is already there, as it was made, is kept; the cuts of images that
 * are gone are removed once all the others are in place. The recordings of `content/media/` go with them.
 * @param sayings what the files of a picture carry: who made it, how, and what may be done with it
 * @returns what could not be read or written: the manifest and the old cuts are then left as they were
 */
export async function buildMedia(root: string, sayings?: Sayings): Promise<readonly Problem[]> {
  const folder = path.join(root, 'content', 'images');
  const manifest: Record<string, Cuts> = {};
  const problems: Problem[] = [];
  let store: MediaStore;
  try {
    store = new MediaStore(root);
  } catch (error) {
    return [{ file: 'public/media', field: 'dossier', ...writingFault(error) }];
  }

  for (const name of imagesIn(folder)) {
    const file = `content/images/${shownName(name)}`;
    try {
      const bytes = imageBytes(path.join(folder, name));
      const picture = await measurePicture(name, bytes);
      if ('received' in picture) problems.push({ file, field: 'image', ...picture });
      else {
        const source = sourceOf(name, bytes, picture, store, sayings);
        manifest[imageKey(name)] = await cutImage(source, store);
      }
      store.remember();
    } catch (error) {
      const isDisk = isWritingError(error, folder);
      const fault = isDisk ? writingFault(error) : damagedPicture(name);
      problems.push({ file, field: 'image', ...fault });
      // A full disk is full for the next image too.
      if (isDisk) break;
    }
  }
  if (problems.length > 0) return problems;
  try {
    writeIfChanged(root, '.generated/recordings.json', await buildRecordings(root, store));
    writeIfChanged(root, '.generated/media.json', manifest satisfies MediaManifest);
    store.close();
  } catch (error) {
    problems.push({ file: '.generated/media.json', field: 'fichier', ...writingFault(error) });
  }
  return problems;
}

/** True for what the system says of another file than an image that went away meanwhile. */
function isWritingError(error: unknown, sources: string): boolean {
  const { syscall, path: file } = error as NodeJS.ErrnoException;
  return syscall !== undefined && !file?.startsWith(sources);
}

/** The images of a newspaper that may have none yet: Git keeps no empty folder. */
function imagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => CONTENT_FOLDERS.images.pattern.test(name))
    .sort();
}

/** A drawing is text: a checkout that rewrites its line ends must not rename what is made of it. */
function imageBytes(file: string): Buffer {
  const bytes = readFileSync(file);
  return /\.svg$/i.test(file) ? Buffer.from(bytes.toString().replaceAll('\r\n', '\n')) : bytes;
}

function sourceOf(
  name: string,
  bytes: Buffer,
  picture: Picture,
  store: MediaStore,
  sayings: Sayings | undefined,
): Source {
  const recipe = picture.density === undefined ? RECIPES.photograph : RECIPES.drawing;
  const said = sayings?.pictures[imageKey(name)];
  const sourceType = sourceTypeOf({
    aiGenerated: said?.aiGenerated ?? false,
    isDrawing: picture.density !== undefined,
    camera: picture.camera ?? false,
  });
  const xmp = said && sayings ? packetOf(said, sayings.newspaper, sourceType) : undefined;
  const digest = createHash('sha256')
    .update(recipe)
    .update(xmp ?? '')
    .update(bytes)
    .digest('hex');
  const stem = store.stemFor(safeStem(name, 'image'), digest);
  return { bytes, picture, stem, sourceType, xmp };
}

function packetOf(
  said: PictureSaid,
  newspaper: string,
  sourceType: SourceType | undefined,
): string {
  const licenceUrl = LICENCES[said.licence ?? '']?.url;
  return xmpPacket({ ...said, licenceUrl }, creatorOf(said.credit, newspaper), sourceType);
}

async function cutImage(source: Source, store: MediaStore): Promise<Cuts> {
  const { picture, stem } = source;
  // Drawn once, and only if a cut is missing.
  let drawn: Promise<Buffer> | undefined;
  const pixels = () => {
    drawn ??=
      picture.density === undefined
        ? Promise.resolve(source.bytes)
        : drawPicture(source.bytes, picture);
    return drawn;
  };
  const cuts: { sourceType?: SourceType } & Partial<Record<Frame, Cut>> = source.sourceType
    ? { sourceType: source.sourceType }
    : {};
  for (const frame of framesOf(picture)) {
    const ratio = FRAMES[frame] ?? picture.width / picture.height;
    const cut = (width: number, extension: 'avif' | 'jpg') =>
      store.keep(`${stem}-${frame}-${width}.${extension}`, async () =>
        encodeCut(await pixels(), picture, {
          width,
          height: Math.round(width / ratio),
          extension,
          xmp: source.xmp,
        }),
      );
    const largest = picture.density === undefined ? Math.min(LARGEST, picture.width) : LARGEST;
    const widths = [...WIDTHS[frame].filter((width) => width < largest), largest];
    cuts[frame] = {
      width: largest,
      height: Math.round(largest / ratio),
      avif: await Promise.all(
        widths.map(async (width) => ({ width, path: await cut(width, 'avif') })),
      ),
      jpeg: await cut(largest, 'jpg'),
    };
  }
  return cuts as Cuts;
}

function framesOf(picture: Picture): Frame[] {
  return fillsFrames(picture) ? (Object.keys(FRAMES) as Frame[]) : ['full'];
}
