import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { mirrorText } from '../../lib/content/check/mirror';
import type { SourceFile } from '../../lib/content/check/source-file';

/** The folder that Contentlayer reads in place of `content/`. */
export const MIRROR_FOLDER = '.generated/content';
/** Folders of the mirror, there even when empty: Contentlayer watches them. */
const KINDS = ['articles', 'pages', 'sections', 'authors', 'dossiers', 'topics', 'removed'];

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
  for (const kind of KINDS) mkdirSync(path.join(folder, kind), { recursive: true });
  const kept = new Set<string>();
  for (const document of documents) {
    const target = path.join(folder, ...document.file.split('/').slice(1));
    kept.add(target);
    if (!faulty.has(document.file)) writeWhole(folder, target, mirrorText(document));
  }
  if (faulty.size === 0) removeOthers(folder, kept);
}

function writeWhole(mirror: string, target: string, text: string): void {
  if (readIfThere(target) === text) return;
  makeWay(mirror, target);
  // Outside of the mirror, so that no watcher sees it; the process is in its name, for two at once.
  const draft = path.join(path.dirname(mirror), `mirror-${process.pid}.tmp`);
  writeFileSync(draft, text);
  renameSync(draft, target);
}

/** A folder may have to stand where a file stood, and the other way round: `2026`, then `2026/b.mdx`. */
function makeWay(mirror: string, target: string): void {
  for (let folder = path.dirname(target); folder !== mirror; folder = path.dirname(folder)) {
    if (readIfThere(folder) !== undefined) rmSync(folder);
  }
  mkdirSync(path.dirname(target), { recursive: true });
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory())
    rmSync(target, { recursive: true });
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
    // Another build may be removing it too.
    if (!entry.isDirectory() && !kept.has(full)) rmSync(full, { force: true });
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).reverse()) {
    const full = path.join(entry.parentPath, entry.name);
    const isKind = KINDS.includes(path.relative(folder, full));
    if (entry.isDirectory() && !isKind && readdirSync(full).length === 0)
      rmSync(full, { recursive: true, force: true });
  }
}
