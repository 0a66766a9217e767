import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { pictureProblem } from '../../media/image-files';
import { clashingNames, imageKey, imageNameProblem, shownName } from '../../media/image-names';
import type { ImageProblem } from '../../media/image-problem';
import { mapLimit } from '../../media/map-limit';
import { writeWhole } from '../../media/write-whole';

/** What a phone's largest photograph weighs, with room to spare. */
const LARGEST_MEGABYTES = 15;
/** Pictures read at once: each may hold its file and a few lines of its pixels in memory. */
const AT_ONCE = 2;
/** To be raised with any rule of `pictureProblem`, so that what was found sound is read again. */
const RULES = `1, sharp ${sharp.versions.sharp}`;
/** Images found sound, and how their files stood: not read again until they change. */
const SOUND_FILE = '.generated/sound-images.json';

/** Each file of `content/images/`, under its key (`imageKey`), and what is wrong with it. */
export type ImageProblems = ReadonlyMap<string, ImageProblem | undefined>;

/**
 * Opens every image, pixels included, a few at a time. Sound ones are remembered with the size and
 * the times of their file: a memory that is lost, cut short or wrong costs time or is made good by the
 * build, which reads each image that it cuts in the same way.
 * @param names files of `content/images/`
 */
export async function inspectImages(
  root: string,
  names: readonly string[],
): Promise<ImageProblems> {
  const clashes = new Map(clashingNames(names));
  const known = readSound(root);
  const sound: Record<string, string> = {};
  const problems = await mapLimit(names, AT_ONCE, async (name) => {
    const owner = clashes.get(name);
    const problem = owner
      ? {
          received: `« ${shownName(name)} », à côté de « ${shownName(owner)} »`,
          expected: 'des noms qui diffèrent par plus que les majuscules ou la forme des accents',
        }
      : await inspectFile(path.join(root, 'content', 'images', name), known, sound);
    return [name, problem] as const;
  });
  rememberSound(root, known, sound);
  // Of two names with one key, the one at fault is told.
  const told = problems.filter(([, problem]) => problem);
  return new Map([...problems, ...told].map(([name, problem]) => [imageKey(name), problem]));
}

async function inspectFile(
  file: string,
  known: Readonly<Record<string, string>>,
  sound: Record<string, string>,
): Promise<ImageProblem | undefined> {
  const name = path.basename(file);
  const expected = imageNameProblem(name);
  if (expected) return { received: `« ${shownName(name)} »`, expected };
  const state = statSync(file, { throwIfNoEntry: false });
  if (!state?.isFile()) {
    return {
      received: `« ${name} », qui n’est pas dans ce dossier même`,
      expected: 'un fichier posé dans content/images/, sans sous-dossier',
    };
  }
  const megabytes = state.size / 1e6;
  if (megabytes > LARGEST_MEGABYTES) {
    return {
      received: `« ${name} », ${megabytes.toFixed(1).replace('.', ',')} Mo`,
      expected: `${LARGEST_MEGABYTES} Mo au plus`,
    };
  }
  const print = `${RULES}, ${state.size}, ${state.mtimeMs}, ${state.ctimeMs}`;
  if (!Object.hasOwn(known, name) || known[name] !== print) {
    const problem = await pictureProblem(name, readFileSync(file));
    if (problem) return problem;
  }
  sound[name] = print;
  return undefined;
}

function readSound(root: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path.join(root, SOUND_FILE), 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
  } catch {
    return {};
  }
}

function rememberSound(
  root: string,
  known: Readonly<Record<string, string>>,
  sound: Readonly<Record<string, string>>,
): void {
  const text = `${JSON.stringify(sound, null, 2)}\n`;
  if (text === `${JSON.stringify(known, null, 2)}\n`) return;
  try {
    writeWhole(path.join(root, SOUND_FILE), text);
  } catch {
    // Nothing is wrong with the content: the images are only read again next time.
  }
}
