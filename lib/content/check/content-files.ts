import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { ATTACHMENTS_EXPECTED } from '../../media/attachment-files';
import { type Problem, type ProblemInFile, quote } from '../problems';
import { LINK_PROBLEM, ODD_PROBLEM, unreadableProblem } from './text-file';

/** Folders under `content/`, and the only kind of file each may hold. */
export const CONTENT_FOLDERS = {
  articles: { pattern: /\.mdx$/, expected: 'un article, en .mdx' },
  pages: { pattern: /\.mdx$/, expected: 'une page de la maison, en .mdx' },
  removed: { pattern: /\.yml$/, expected: 'un retrait, en .yml' },
  sections: { pattern: /\.yml$/, expected: 'une rubrique, en .yml' },
  authors: { pattern: /\.yml$/, expected: 'une signature, en .yml' },
  dossiers: { pattern: /\.yml$/, expected: 'un dossier, en .yml' },
  topics: { pattern: /\.yml$/, expected: 'un texte de sujet, en .yml' },
  images: {
    pattern: /\.(?:svg|png|jpe?g|webp|avif)$/i,
    expected: 'une image : svg, png, jpg, webp ou avif',
  },
  documents: {
    pattern: /\.(?:pdf|txt|csv|od[tsp]|docx|xlsx|pptx)$/i,
    expected: ATTACHMENTS_EXPECTED,
  },
  media: {
    pattern: /\.(?:mp4|webm|mp3|m4a|ogg|opus|vtt)$/i,
    expected: 'une vidéo (mp4, webm), un son (mp3, m4a, ogg, opus) ou des sous-titres (vtt)',
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
  /** Words that the search takes for one another. */
  'synonyms.yml': 'synonyms',
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
    dossiers: [],
    topics: [],
    images: [],
    documents: [],
    media: [],
    site: [],
    publisher: [],
    synonyms: [],
    registry: [],
    mark: [],
    wordmark: [],
  };
  const nameOf = (full: string) => path.relative(root, full).split(path.sep).join('/');

  const visit = (folder: string) => {
    const { entries, problem: closed } = entriesOf(folder);
    if (closed) problems.push({ file: nameOf(folder), ...closed });
    for (const entry of entries) {
      const full = path.join(folder, entry.name);
      const parts = path.relative(contentDir, full).split(path.sep);
      const kind = kindOf(parts);
      const problem = problemOf(entry, parts, kind);
      if (problem) problems.push({ file: nameOf(full), ...problem });
      else if (entry.isDirectory()) visit(full);
      else if (kind) files[kind].push(nameOf(full));
    }
  };
  visit(contentDir);
  return { files, problems };
}

function entriesOf(folder: string): { entries: readonly Dirent[]; problem?: ProblemInFile } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => a.name.localeCompare(b.name));
    return { entries };
  } catch (error) {
    return { entries: [], problem: unreadableProblem(error) };
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
function problemOf(
  entry: Dirent,
  parts: readonly string[],
  kind: keyof ContentFiles | undefined,
): ProblemInFile | undefined {
  const refuse = (received: string, expected: string) => ({ field: 'fichier', received, expected });
  const name = quote(entry.name);
  const folders = `un des dossiers ${Object.keys(CONTENT_FOLDERS).join(', ')}`;
  if (entry.isSymbolicLink()) return LINK_PROBLEM;
  if (!entry.isDirectory() && !entry.isFile()) return ODD_PROBLEM;
  if (!kind) return refuse(name, folders);
  if (!isContentFolder(kind)) {
    return entry.isDirectory() ? refuse(`${name}, un dossier`, 'un fichier de ce nom') : undefined;
  }
  const { pattern, expected } = CONTENT_FOLDERS[kind];
  if (!entry.isDirectory()) {
    const belongs = parts.length > 1 && pattern.test(entry.name);
    return belongs ? undefined : refuse(name, parts.length > 1 ? expected : folders);
  }
  // Articles may be sorted in folders; every other kind is read from its own folder only.
  const mayBeFolder = parts.length === 1 || (kind === 'articles' && !pattern.test(entry.name));
  const flat = kind === 'articles' ? expected : `${expected}, sans sous-dossier`;
  return mayBeFolder ? undefined : refuse(`${name}, un dossier`, flat);
}
