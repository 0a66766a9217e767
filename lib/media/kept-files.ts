import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole';

/** Where builds keep what they make, from the root of a project: what CI carries over. */
export const KEPT_FOLDER = path.join('.cache', 'build');

const DAY_MS = 24 * 3_600_000;

/**
 * What builds make and keep for the next ones: files named by the digest of what they were made of, recipe
 * included. Nothing in it is ever changed, so that a release may hold the same file by another name.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #recipe: string;

  /**
   * @param folder may be missing, or have been carried over from another machine
   * @param recipe says how things are made: when it changes, nothing of before is found
   */
  constructor(folder: string, recipe: string) {
    this.#folder = folder;
    this.#recipe = recipe;
  }

  /** The path of what is made of these inputs, whether it is there or not. */
  pathOf(kind: string, ...inputs: readonly (string | Uint8Array)[]): string {
    const hash = createHash('sha256').update(`${this.#recipe}\0${kind}`);
    for (const input of inputs) hash.update('\0').update(input);
    const digest = hash.digest('base64url').slice(0, 32);
    return path.join(this.#folder, kind, digest.slice(0, 2), digest.slice(2));
  }

  /** What a path of this folder holds, or what `make` gives, which is then kept there. */
  async keep(file: string, make: () => Promise<Buffer> | Buffer): Promise<Buffer> {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found) {
      // What no release holds says by its date that it still serves, for `sweepKept`.
      if (found.nlink === 1 && Date.now() - found.mtimeMs > DAY_MS)
        utimesSync(file, new Date(), new Date());
      return readFileSync(file);
    }
    const made = await make();
    writeWhole(file, made);
    return made;
  }
}

/** Gives a kept file a second name, in a release; where links are not possible, a copy. */
export function linkOrCopy(kept: string, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    linkSync(kept, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'ENOENT') throw error;
    copyFileSync(kept, file);
  }
}

/**
 * Removes what no build has made for a while and no release holds.
 * @param days of grace: going back to an earlier text within them costs nothing
 */
export function sweepKept(folder: string, now: Date, days = 14): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { mtimeMs, nlink } = statSync(file);
    if (nlink === 1 && now.getTime() - mtimeMs > days * DAY_MS) rmSync(file, { force: true });
  }
}
