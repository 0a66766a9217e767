import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { everyRoute, MANIFEST_FILE } from '../../delivery/manifest';
import { NEXT_FOLDER, RELEASES_FOLDER } from '../../delivery/paths';
import { filesOf, type Release, readRelease } from '../../delivery/server/release';
import { removedPath } from '../../lib/content/check/check-removals';
import { parseSource } from '../../lib/content/check/source-file';
import { readTextFile } from '../../lib/content/check/text-file';
import { linkAll, linkFile } from './link-files';
import { leadTo, partialFolder, switchTo } from './releases';
import { type Amended, withoutWithdrawn } from './without-withdrawn';

/** What going back did. */
export interface RolledBack {
  /** The release that is served next. */
  readonly release: Release;
  /** What was changed of it, when something was withdrawn since it was built. */
  readonly amended: Amended | undefined;
}

/**
 * The release that was served before another one.
 * @param ids the last built first
 */
export function releaseBefore(ids: readonly string[], served: string): string | undefined {
  // An amended release stands after the one that it was made from, which may not be served any more.
  return ids.find((id) => id < served && !served.startsWith(`${id}-`));
}

/**
 * Makes a release that is there the one that is served next, but for what was withdrawn since.
 * @param now the release that is served
 * @throws when it is not whole: the message says why, in French, and nothing has changed
 */
export function rollBack(root: string, id: string, now: Release): RolledBack {
  const target = readRelease(path.join(root, RELEASES_FOLDER, id));
  const amended = withoutWithdrawn(target, now, removedAddresses(root));
  if (!amended) {
    leadTo(root, id);
    return { release: target, amended };
  }
  // Its name stands right after that of the release it comes from: it is not the last that was built.
  const amendedId = `${id}-${randomBytes(3).toString('hex')}`;
  const folder = partialFolder(root, amendedId);
  try {
    writeAmended(folder, amendedId, { target, now, amended });
    const { manifest } = readRelease(folder);
    switchTo(root, { id: amendedId, folder });
    return { release: { folder: path.join(root, RELEASES_FOLDER, amendedId), manifest }, amended };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The addresses that the newsroom has withdrawn, as far as `content/` is here. */
function removedAddresses(root: string): string[] {
  const folder = path.join(root, 'content', 'removed');
  return namesIn(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => {
      const read = readTextFile(path.join(folder, name));
      return removedPath(parseSource(name, 'text' in read ? read.text : '').source);
    });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Writes a release of the files of two: only those that it publishes, none of them twice on the disk. */
function writeAmended(
  folder: string,
  id: string,
  { target, now, amended }: { target: Release; now: Release; amended: Amended },
): void {
  const { manifest, borrowed } = amended;
  const build = { ...manifest.build, id };
  for (const route of everyRoute(manifest)) {
    const source = borrowed.has(route.file) ? now : target;
    for (const [name] of filesOf(route))
      linkFile(path.join(source.folder, 'files', name), path.join(folder, 'files', name));
  }
  for (const name of ['server.mjs', 'worker.mjs', 'sizes.json'])
    linkFile(path.join(target.folder, name), path.join(folder, name));
  // What Next makes at each request speaks of the articles that it was built with.
  for (const name of ['next.mjs', NEXT_FOLDER])
    linkAll(path.join(now.folder, name), path.join(folder, name));
  writeFileSync(
    path.join(folder, MANIFEST_FILE),
    `${JSON.stringify({ ...manifest, build }, null, 2)}\n`,
  );
}
