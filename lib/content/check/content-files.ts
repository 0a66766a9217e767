import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Problem, quote } from '../problems';
import { type FileFault, LINK_FAULT, ODD_FAULT, unreadableFault } from './text-file';

/** Folders under `content/`, and the only kind of file each may hold. */
export const CONTENT_FOLDERS = {
  articles: { pattern: /\.mdx$/, expected: 'un article, en .mdx' },
  pages: { pattern: /\.mdx$/, expected: 'une page de la maison, en .mdx' },
  removed: { pattern: /\.yml$/, expected: 'un retrait, en .yml' },
  sections: { pattern: /\.yml$/, expected: 'une rubrique, en .yml' },
  authors: { pattern: /\.yml$/, expected: 'une signature, en .yml' },
  images: {
    pattern: /\.(?:svg|png|jpe?g|webp|avif)$/i,
    expected: 'une image : svg, png, jpg, webp ou avif',
  },
} as const;

type ContentFolder = keyof typeof CONTENT_FOLDERS;

/** The addresses once published; only the build writes it (`registry.ts`). */
export const REGISTRY_FILE = 'registry.json';

/** Files that stand in `content/` itself, by name. */
const SINGLE_FILES = {
  /** What makes this newspaper this one. */
  'site.yml': 'site',
  /** What the publisher says of itself. */
  'publisher.yml': 'publisher',
  [REGISTRY_FILE]: 'registry',
  'mark.svg': 'mark',
  'wordmark.svg': 'wordmark',
} as const;

type SingleFile = (typeof SINGLE_FILES)[keyof typeof SINGLE_FILES];

/** The files of each kind, by their path from the root of the project, with forward slashes. */
export type ContentFiles = Readonly<Record<ContentFolder | SingleFile, readonly string[]>>;

/**
 * Finds every file under `contentDir`. Links are told and never followed, so that a loop ends and
 * nothing from elsewhere is published; hidden files (`.DS_Store`) are not content.
 * @param root what the paths start from
 */
export function listContent(
  contentDir: string,
  root: string,
): { files: ContentFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: Record<keyof ContentFiles, string[]> = {
    articles: [],
    pages: [],
    removed: [],
    sections: [],
    authors: [],
    images: [],
    site: [],
    publisher: [],
    registry: [],
    mark: [],
    wordmark: [],
  };
  const nameOf = (full: string) => path.relative(root, full).split(path.sep).join('/');

  const visit = (folder: string) => {
    for (const entry of entriesOf(folder, (fault) =>
      problems.push({ file: nameOf(folder), ...fault }),
    )) {
      const full = path.join(folder, entry.name);
      const parts = path.relative(contentDir, full).split(path.sep);
      const kind = kindOf(parts);
      const fault = faultOf(entry, parts, kind);
      if (fault) problems.push({ file: nameOf(full), ...fault });
      else if (entry.isDirectory()) visit(full);
      else if (kind) files[kind].push(nameOf(full));
    }
  };
  visit(contentDir);
  return { files, problems };
}

function entriesOf(folder: string, tell: (fault: FileFault) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => a.name.localeCompare(b.name));
  } catch (error) {
    tell(unreadableFault(error));
    return [];
  }
}

function kindOf([first = '', ...others]: readonly string[]): keyof ContentFiles | undefined {
  if (others.length > 0 || isContentFolder(first)) {
    return isContentFolder(first) ? first : undefined;
  }
  return Object.hasOwn(SINGLE_FILES, first)
    ? SINGLE_FILES[first as keyof typeof SINGLE_FILES]
    : undefined;
}

function isContentFolder(name: string): name is ContentFolder {
  return Object.hasOwn(CONTENT_FOLDERS, name);
}

/** Why a file or a folder may not stand where it is, or `undefined` when it may. */
function faultOf(
  entry: Dirent,
  parts: readonly string[],
  kind: keyof ContentFiles | undefined,
): FileFault | undefined {
  const fault = (received: string, expected: string) => ({ field: 'fichier', received, expected });
  const name = quote(entry.name);
  const folders = `un des dossiers ${Object.keys(CONTENT_FOLDERS).join(', ')}`;
  if (entry.isSymbolicLink()) return LINK_FAULT;
  if (!entry.isDirectory() && !entry.isFile()) return ODD_FAULT;
  if (!kind) return fault(name, folders);
  if (!isContentFolder(kind)) {
    return entry.isDirectory() ? fault(`${name}, un dossier`, 'un fichier de ce nom') : undefined;
  }
  const { pattern, expected } = CONTENT_FOLDERS[kind];
  if (!entry.isDirectory()) {
    const belongs = parts.length > 1 && pattern.test(entry.name);
    return belongs ? undefined : fault(name, parts.length > 1 ? expected : folders);
  }
  // Articles may be sorted in folders; every other kind is read from its own folder only.
  const mayBeFolder = parts.length === 1 || (kind === 'articles' && !pattern.test(entry.name));
  const flat = kind === 'articles' ? expected : `${expected}, sans sous-dossier`;
  return mayBeFolder ? undefined : fault(`${name}, un dossier`, flat);
}
