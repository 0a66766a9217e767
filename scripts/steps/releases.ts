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
  return { id, folder: path.join(root, RELEASES_FOLDER, id + PARTIAL) };
}

/** Removes what builds that were stopped have left. */
export function removePartialReleases(root: string): void {
  const folder = path.join(root, RELEASES_FOLDER);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => each.endsWith(PARTIAL)))
    rmSync(path.join(folder, name), { recursive: true, force: true });
}

/**
 * Makes a release that is whole the one that is served next: the link is replaced at once, and what a
 * server reads already stays where it is.
 */
export function switchTo(root: string, { id, folder }: NewRelease): void {
  const final = path.join(root, RELEASES_FOLDER, id);
  const link = path.join(root, TREE_FOLDER);
  const next = `${link}.${process.pid}.tmp`;
  renameSync(folder, final);
  const isWindows = process.platform === 'win32';
  rmSync(next, { force: true });
  symlinkSync(
    isWindows ? final : path.join(RELEASES_FOLDER, id),
    next,
    isWindows ? 'junction' : 'dir',
  );
  const old = lstatSync(link, { throwIfNoEntry: false });
  // A folder from before there were releases, or Windows, which replaces no junction.
  if (old && (isWindows || !old.isSymbolicLink())) rmSync(link, { recursive: true, force: true });
  renameSync(next, link);
}

/** Removes the releases that are too old to go back to, and that no server serves. */
export function pruneReleases(root: string): void {
  const folder = path.join(root, RELEASES_FOLDER);
  const current = realpathSync(path.join(root, TREE_FOLDER));
  const old = readdirSync(folder)
    .filter((name) => !name.endsWith(PARTIAL))
    .sort()
    .reverse()
    .slice(KEPT);
  for (const name of old) {
    const release = path.join(folder, name);
    if (realpathSync(release) === current || isHeld(release)) continue;
    rmSync(release, { recursive: true, force: true });
  }
}
