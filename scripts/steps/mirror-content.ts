import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mirrorText } from '../../lib/content/mirror';
import type { SourceFile } from '../../lib/content/source-files';

/** The folder that Contentlayer reads in place of `content/`. */
export const MIRROR_FOLDER = '.generated/content';
/** Folders of the mirror, there even when empty: Contentlayer watches them. */
const KINDS = ['articles', 'pages', 'sections', 'authors', 'removed'];

/**
 * Makes `.generated/content/` say what these documents say, in the strict form of `mirrorText`.
 * A file that says it already is not touched: a watcher would reload for nothing. A file appears
 * whole or not at all, so that a build that is killed leaves no half of one.
 * @param faulty files that keep their last good mirror, if they have one (development only); while
 *   there is one, nothing is removed either: what it names must stay
 */
export function mirrorContent(
  root: string,
  documents: readonly SourceFile[],
  faulty: ReadonlySet<string> = new Set(),
): void {
  const folder = path.join(root, MIRROR_FOLDER);
  for (const kind of KINDS) makeFolder(path.join(folder, kind));
  const kept = new Set<string>();
  for (const document of documents) {
    const target = path.join(root, MIRROR_FOLDER, ...document.file.split('/').slice(1));
    kept.add(target);
    if (!faulty.has(document.file)) writeWhole(target, mirrorText(document), root);
  }
  if (faulty.size === 0) removeOthers(folder, kept);
}

/** A folder where a file of that name may have stood (`x.mdx` made a folder of articles). */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    rmSync(folder, { force: true });
    mkdirSync(folder, { recursive: true });
  }
}

function writeWhole(target: string, text: string, root: string): void {
  if (readIfThere(target) === text) return;
  makeFolder(path.dirname(target));
  // Outside of the mirror, so that no watcher sees it; the process is in its name, for two at once.
  const draft = path.join(root, '.generated', `mirror-${process.pid}.tmp`);
  writeFileSync(draft, text);
  renameSync(draft, target);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Removes what no document stands behind any more, and the folders that are then empty. */
function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    if (!entry.isDirectory() && !kept.has(full)) rmSync(full);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).reverse()) {
    const full = path.join(entry.parentPath, entry.name);
    const isKind = KINDS.includes(path.relative(folder, full));
    if (entry.isDirectory() && !isKind && readdirSync(full).length === 0)
      rmSync(full, { recursive: true });
  }
}
