import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { readPicture } from '../../media/image-files';
import { clashingNames, imageKey, imageNameProblem, shownName } from '../../media/image-names';
import { type ImageProblem, weightProblem } from '../../media/image-problem';
import { mapLimit } from '../../media/map-limit';
import { heroProblem } from '../../media/picture';
import { writeWhole } from '../../media/write-whole';

/** Pictures read at once: each may hold its file and a few lines of its pixels in memory. */
const AT_ONCE = 2;
/** To be raised with any rule of `readPicture`, so that what was found sound is read again. */
const RULES = `2, sharp ${sharp.versions.sharp}`;
/** Images found sound, and how their files stood: not read again until they change. */
const SOUND_FILE = '.generated/sound-images.json';

/** What a file of `content/images/` is worth. */
interface InspectedImage {
  /** What keeps it out of any text. */
  readonly problem?: ImageProblem;
  /** What keeps it from the head of an article, where it is cut to every frame. */
  readonly problemAsHero?: ImageProblem;
}

/** Each file of `content/images/`, under its key (`imageKey`). */
export type InspectedImages = ReadonlyMap<string, InspectedImage>;

/** What is remembered of an image that was found sound. */
interface SoundImage {
  /** How its file stood. */
  readonly print: string;
  readonly problemAsHero?: ImageProblem;
}

/**
 * Opens every image, pixels included, a few at a time. Sound ones are remembered with the size and
 * the times of their file: a memory that is lost, cut short or wrong costs time or is made good by the
 * build, which reads each image that it cuts in the same way.
 * @param names files of `content/images/`
 */
export async function inspectImages(
  root: string,
  names: readonly string[],
): Promise<InspectedImages> {
  const clashes = new Map(clashingNames(names));
  const known = readSound(root);
  const sound: Record<string, SoundImage> = {};
  const images = await mapLimit(names, AT_ONCE, async (name) => {
    const owner = clashes.get(name);
    const image: InspectedImage = owner
      ? {
          problem: {
            received: `« ${shownName(name)} », à côté de « ${shownName(owner)} »`,
            expected: 'des noms qui diffèrent par plus que les majuscules ou la forme des accents',
          },
        }
      : await inspectFile(path.join(root, 'content', 'images', name), known, sound);
    return [name, image] as const;
  });
  rememberSound(root, known, sound);
  // Of two names with one key, the one at fault is told.
  const told = images.filter(([, { problem }]) => problem);
  return new Map([...images, ...told].map(([name, image]) => [imageKey(name), image]));
}

async function inspectFile(
  file: string,
  known: Readonly<Record<string, SoundImage>>,
  sound: Record<string, SoundImage>,
): Promise<InspectedImage> {
  const name = path.basename(file);
  const refuse = (received: string, expected: string) => ({ problem: { received, expected } });
  const expected = imageNameProblem(name);
  if (expected) return refuse(`« ${shownName(name)} »`, expected);
  const state = statSync(file, { throwIfNoEntry: false });
  if (!state?.isFile()) {
    const received = `« ${name} », qui n’est pas dans ce dossier même`;
    return refuse(received, 'un fichier posé dans content/images/, sans sous-dossier');
  }
  const tooHeavy = weightProblem(name, state.size);
  if (tooHeavy) return { problem: tooHeavy };
  const print = `${RULES}, ${state.size}, ${state.mtimeMs}, ${state.ctimeMs}`;
  const remembered = Object.hasOwn(known, name) ? known[name] : undefined;
  if (remembered?.print === print) {
    sound[name] = remembered;
    return asHeroOnly(remembered);
  }
  const picture = await readPicture(name, readFileSync(file));
  if ('received' in picture) return { problem: picture };
  const problemAsHero = heroProblem(name, picture);
  const found: SoundImage = problemAsHero ? { print, problemAsHero } : { print };
  sound[name] = found;
  return asHeroOnly(found);
}

function asHeroOnly({ problemAsHero }: SoundImage): InspectedImage {
  return problemAsHero ? { problemAsHero } : {};
}

function readSound(root: string): Readonly<Record<string, SoundImage>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path.join(root, SOUND_FILE), 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, SoundImage>) : {};
  } catch {
    return {};
  }
}

function rememberSound(
  root: string,
  known: Readonly<Record<string, SoundImage>>,
  sound: Readonly<Record<string, SoundImage>>,
): void {
  const text = `${JSON.stringify(sound, null, 2)}\n`;
  if (text === `${JSON.stringify(known, null, 2)}\n`) return;
  try {
    writeWhole(path.join(root, SOUND_FILE), text);
  } catch {
    // Nothing is wrong with the content: the images are only read again next time.
  }
}
