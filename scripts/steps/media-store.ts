import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isUnfinished, removeUnfinished, writeWhole } from '../../lib/media/write-whole';
import { slugify } from '../../lib/site/slug';
import { isLocked } from './build-lock';
import { DEV_STAGE } from './dev-stage';
import { writeIfChanged } from './write-if-changed';

/** A name is for people; what tells two files apart is the digest. */
const LONGEST_STEM = 80;
/** Digests of the files of `public/media/`, as they were written. */
const INDEX_FILE = '.generated/media-index.json';
/** Enough to tell two pictures of one name apart. */
const SHORT_DIGEST = 8;

/**
 * The cuts in `public/media/`. A file that is not, byte for byte, what was once written under its name
 * is made again: one that a killed build cut short, or that an older version left without a record.
 */
export class MediaStore {
  private readonly folder: string;
  private readonly recorded: Readonly<Record<string, string>>;
  private readonly kept: Record<string, string> = {};
  /** Digest of the picture behind each stem that was given out. */
  private readonly stems = new Map<string, string>();

  /** @throws when the folder cannot be made */
  constructor(private readonly root: string) {
    this.folder = path.join(root, 'public', 'media');
    mkdirSync(this.folder, { recursive: true });
    removeUnfinished(this.folder);
    this.recorded = readIndex(path.join(root, INDEX_FILE));
  }

  /** A stem for the names of a picture's cuts; two pictures never share one. */
  stemFor(slug: string, digest: string): string {
    let length = SHORT_DIGEST;
    const stem = () => `${slug}-${digest.slice(0, length)}`;
    while ((this.stems.get(stem()) ?? digest) !== digest) length += SHORT_DIGEST;
    this.stems.set(stem(), digest);
    return stem();
  }

  /**
   * Keeps the file of that name, or has it made and writes it.
   * @returns its path on the site
   * @throws what the maker or the file system says
   */
  async keep(name: string, make: () => Promise<Buffer>): Promise<string> {
    const file = path.join(this.folder, name);
    const found = digestOfFile(file);
    if (
      found !== undefined &&
      Object.hasOwn(this.recorded, name) &&
      this.recorded[name] === found
    ) {
      this.kept[name] = found;
    } else {
      const bytes = await make();
      writeWhole(file, bytes);
      this.kept[name] = digestOf(bytes);
    }
    return `/media/${name}`;
  }

  /** Records what was made so far: a build killed after this need not make it again. */
  remember(): void {
    const known = { ...this.recorded, ...this.kept };
    const isNew = Object.keys(this.kept).some((name) => this.kept[name] !== this.recorded[name]);
    if (isNew) writeIfChanged(this.root, INDEX_FILE, known);
  }

  /** Records what was kept, then removes every other file: no reader is sent to it any more. */
  close(): void {
    writeIfChanged(this.root, INDEX_FILE, this.kept);
    const theirs = keptBeside(this.root);
    for (const entry of readdirSync(this.folder, { withFileTypes: true })) {
      const isOurs =
        Object.hasOwn(this.kept, entry.name) ||
        Object.hasOwn(theirs, entry.name) ||
        isUnfinished(entry.name);
      if (entry.isFile() && !isOurs) rmSync(path.join(this.folder, entry.name), { force: true });
    }
  }
}

/** What another user of `public/media/` needs: the build, or the development server while it runs. */
function keptBeside(root: string): Readonly<Record<string, string>> {
  if (path.basename(root) === DEV_STAGE) return readIndex(path.join(root, '..', INDEX_FILE));
  const stage = path.join(root, DEV_STAGE);
  return isLocked(stage) ? readIndex(path.join(stage, INDEX_FILE)) : {};
}

/** The name of a file under letters that any address and any disk take, without its extension. */
export function safeStem(file: string, otherwise: string): string {
  return slugify(path.parse(file).name).slice(0, LONGEST_STEM).replace(/-$/, '') || otherwise;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

function digestOfFile(file: string): string | undefined {
  try {
    return digestOf(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** An index that is absent or cut short costs time: everything is made again. */
function readIndex(file: string): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
  } catch {
    return {};
  }
}
