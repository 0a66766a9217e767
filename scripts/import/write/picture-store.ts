import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPicture } from '../../../lib/media/image-files';
import { imageKey, imageNameProblem } from '../../../lib/media/image-names';
import { type ImageProblem, weightProblem } from '../../../lib/media/image-problem';
import { heroProblem } from '../../../lib/media/picture';
import { slugify } from '../../../lib/site/slug';
import type { ExportFiles } from '../export-files';

/** A picture of an export as it may be named in an article, or why it may not. */
export type FoundPicture =
  | {
      readonly name: string;
      /** What keeps it from the head of an article. */
      readonly problemAsHero?: ImageProblem | undefined;
    }
  | { readonly problem: ImageProblem };

/** A picture to copy into `content/images/`. */
export interface PictureToCopy {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Finds the pictures that articles name beside an export, and gives each a name of its own here. */
export class PictureStore {
  readonly #imagesFolder: string;
  /** Digest of the pictures already there or to come, by key of their names. */
  readonly #taken = new Map<string, string>();
  readonly #found = new Map<string, FoundPicture>();
  readonly #toCopy = new Map<string, PictureToCopy>();

  /** @param images the names of those that are there */
  constructor(imagesFolder: string, images: readonly string[]) {
    this.#imagesFolder = imagesFolder;
    for (const name of images) this.#taken.set(imageKey(name).toLowerCase(), '');
  }

  /** The picture that an article names, when it stands beside the export and the desk takes it. */
  async find(files: ExportFiles, reference: string, folder: string): Promise<FoundPicture> {
    const file = files.find(reference, folder);
    if (file === undefined) {
      return {
        problem: {
          received: `« ${shortened(reference)} », que rien n’accompagne`,
          expected:
            'le fichier à côté de l’export (dossier uploads) : rien n’est pris sur le réseau',
        },
      };
    }
    const full = files.fullPath(file);
    const known = this.#found.get(full) ?? (await this.#take(full));
    this.#found.set(full, known);
    return known;
  }

  /** The pictures that those names stand for and that are not yet in `content/images/`. */
  toCopy(names: Iterable<string>): PictureToCopy[] {
    return [...names].flatMap((name) => this.#toCopy.get(name) ?? []);
  }

  async #take(full: string): Promise<FoundPicture> {
    const { size } = statSync(full);
    const name = soundName(path.basename(full));
    const tooHeavy = weightProblem(name, size);
    if (tooHeavy) return { problem: tooHeavy };
    const bytes = readFileSync(full);
    const picture = await readPicture(name, bytes);
    return 'received' in picture
      ? { problem: picture }
      : { name: this.#nameFor(name, bytes), problemAsHero: heroProblem(name, picture) };
  }

  /** Its own name, or that name and the start of its digest when another picture has it. */
  #nameFor(name: string, bytes: Buffer): string {
    const digest = digestOf(bytes);
    const { name: stem, ext } = path.parse(name);
    for (const candidate of [name, `${stem}-${digest.slice(0, 8)}${ext}`]) {
      const key = imageKey(candidate).toLowerCase();
      const owner = this.#taken.get(key);
      if (owner === undefined) {
        this.#taken.set(key, digest);
        this.#toCopy.set(candidate, { name: candidate, bytes });
        return candidate;
      }
      if ((owner || this.#digestThere(candidate)) === digest) return candidate;
    }
    throw new Error(`two pictures share the digest ${digest}`);
  }

  #digestThere(name: string): string | undefined {
    const there = path.join(this.#imagesFolder, name);
    return statSync(there, { throwIfNoEntry: false }) ? digestOf(readFileSync(there)) : undefined;
  }
}

/** A name that the desk takes, as near as can be to the one that came. */
function soundName(name: string): string {
  if (imageNameProblem(name) === undefined) return name;
  const { name: stem, ext } = path.parse(name);
  return `${slugify(stem).slice(0, 100) || 'image'}${ext.toLowerCase()}`;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function shortened(reference: string): string {
  return reference.length > 100 ? `${reference.slice(0, 99)}…` : reference;
}
