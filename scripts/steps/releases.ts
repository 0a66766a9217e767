import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { RELEASES_FOLDER, TREE_FOLDER } from '../../delivery/paths';
import { isHeld } from '../../delivery/server/hold-release';

/** How many releases are kept, to go back to; those that a server says it serves are kept besides. */
const KEPT = 5;
/** What is being built, or was when its build was stopped. */
const PARTIAL = '.partial';

/** A release that is being built. */
export interface NewRelease {
  readonly id: string;
  /** Where it is built: nothing serves it from there. */
  readonly folder: string;
}

/** Names a release after its instant: the names stand in the order of the builds. */
export function newRelease(root: string, at: Date): NewRelease {
  const instant = at.toISOString().replace(/[-:]|\.\d+/g, '');
  const id = `${instant}-${randomBytes(3).toString('hex')}`;
  return { id, folder: partialFolder(root, id) };
}

/** Where a release of that name is made, until it is whole. */
export function partialFolder(root: string, id: string): string {
  return path.join(root, RELEASES_FOLDER, id + PARTIAL);
}

/** Removes what builds that were stopped have left. */
export function removePartialReleases(root: string): void {
  const folder = path.join(root, RELEASES_FOLDER);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => each.endsWith(PARTIAL)))
    rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** Makes a release that is whole, where it was made, the one that is served next. */
export function switchTo(root: string, { id, folder }: NewRelease): void {
  renameSync(folder, path.join(root, RELEASES_FOLDER, id));
  leadTo(root, id);
}

/**
 * Makes a release the one that is served next: the link is replaced at once, and what a server reads
 * already stays where it is.
 */
export function leadTo(root: string, id: string): void {
  const link = path.join(root, TREE_FOLDER);
  const next = `${link}.${process.pid}.tmp`;
  const isWindows = process.platform === 'win32';
  const target = path.join(RELEASES_FOLDER, id);
  rmSync(next, { force: true });
  symlinkSync(isWindows ? path.join(root, target) : target, next, isWindows ? 'junction' : 'dir');
  const old = lstatSync(link, { throwIfNoEntry: false });
  // A folder from before there were releases, or Windows, which replaces no junction.
  if (old && (isWindows || !old.isSymbolicLink())) rmSync(link, { recursive: true, force: true });
  renameSync(next, link);
}

/** The releases that are whole, the last built first. */
export function releaseIds(root: string): string[] {
  const folder = path.join(root, RELEASES_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith(PARTIAL))
    .sort()
    .reverse();
}

/** The name of the release that the link leads to; `undefined` when it leads to none. */
export function servedId(root: string): string | undefined {
  try {
    return path.basename(realpathSync(path.join(root, TREE_FOLDER)));
  } catch {
    return undefined;
  }
}

/** Removes the releases that are too old to go back to, and that no server serves. */
export function pruneReleases(root: string): void {
  const folder = path.join(root, RELEASES_FOLDER);
  const current = realpathSync(path.join(root, TREE_FOLDER));
  for (const name of releaseIds(root).slice(KEPT)) {
    const release = path.join(folder, name);
    if (realpathSync(release) === current || isHeld(release)) continue;
    rmSync(release, { recursive: true, force: true });
  }
}
