import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders that hold no article nor picture of anyone. */
const ASIDE = /^(?:\.|node_modules$|_site$|\.git$)/;
/** More files than any export has: beyond, a wrong folder was named. */
const MOST_FILES = 200_000;

/** The files of an export, or those that stand beside it. Links are not followed. */
export class ExportFiles {
  /** Folder that the paths start from. */
  readonly root: string;
  /** Paths with forward slashes, in order. */
  readonly paths: readonly string[];
  readonly #byName = new Map<string, string[]>();

  /** @throws when the folder cannot be read, or holds more than an export does */
  constructor(root: string) {
    this.root = root;
    this.paths = listed(root);
    for (const each of this.paths) {
      const name = keyOf(path.posix.basename(each));
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), each]);
    }
  }

  /** The whole path of a file of this export. */
  fullPath(file: string): string {
    return path.join(this.root, file);
  }

  /**
   * The file that an address or a path names: the one whose path ends as the address does. Nothing is
   * asked of the network.
   * @param folder where it is looked for first
   * @returns its path from the root; `undefined` when none is that one, or when two may be
   */
  find(reference: string, folder: string): string | undefined {
    const wanted = pathOf(reference);
    if (wanted === undefined) return undefined;
    for (const name of [withoutSize(wanted), wanted]) {
      const found = this.#beside(path.posix.join(folder, name)) ?? this.#bySuffix(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #beside(file: string): string | undefined {
    const named = this.#byName.get(keyOf(path.posix.basename(file)));
    return named?.find((each) => keyOf(each) === keyOf(path.posix.normalize(file)));
  }

  /** Among the files of that name, the one with the most folders in common; none when two have as many. */
  #bySuffix(wanted: string): string | undefined {
    const named = this.#byName.get(keyOf(path.posix.basename(wanted))) ?? [];
    const ranked = named
      .map((file) => ({ file, common: commonEnd(file, wanted) }))
      .sort((a, b) => b.common - a.common);
    const [first, second] = ranked;
    return first && first.common !== second?.common ? first.file : undefined;
  }
}

function listed(root: string): string[] {
  const paths: string[] = [];
  const visit = (folder: string) => {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (ASIDE.test(entry.name)) continue;
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(file);
      else if (entry.isFile()) paths.push(file);
      if (paths.length > MOST_FILES) throw new RangeError(`plus de ${MOST_FILES} fichiers`);
    }
  };
  if (!lstatSync(root).isDirectory()) throw new TypeError(`${root} n’est pas un dossier`);
  visit('');
  return paths;
}

/** One form for names that macOS, Windows and a web server write in several. */
function keyOf(file: string): string {
  return file.normalize('NFC').toLowerCase();
}

/** The path that a reference holds, decoded, without its query; `undefined` for data in the text itself. */
function pathOf(reference: string): string | undefined {
  if (/^(?:data|blob|javascript):/i.test(reference)) return undefined;
  const [bare = ''] = reference.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '').split(/[?#]/);
  try {
    return decodeURIComponent(bare).replace(/^\/+/, '') || undefined;
  } catch {
    return bare.replace(/^\/+/, '') || undefined;
  }
}

/** WordPress cuts `photo.jpg` into `photo-1024x683.jpg`: the whole one is wanted. */
function withoutSize(file: string): string {
  return file.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '');
}

function commonEnd(a: string, b: string): number {
  const [ends, others] = [a, b].map((each) => keyOf(each).split('/').reverse());
  const differ = ends?.findIndex((each, index) => each !== others?.[index]) ?? 0;
  return differ === -1 ? (ends?.length ?? 0) : differ;
}
