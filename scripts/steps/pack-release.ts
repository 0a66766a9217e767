import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { create } from 'tar';
import { everyRoute, MANIFEST_FILE } from '../../delivery/manifest';
import { NEXT_FOLDER } from '../../delivery/paths';
import { holdRelease } from '../../delivery/server/hold-release';
import { filesOf, type Release } from '../../delivery/server/release';
import { linkAll, linkFile } from './link-files';
import { traceModules } from './trace-modules';

/** The code of the server, bundled with the release. */
const SERVER_FILES = ['server.mjs', 'worker.mjs', 'next.mjs'] as const;

/** `exemple.fr-20261201T080000Z-a1b2c3.tar.gz`. */
function archiveName({ build }: Release['manifest']): string {
  return `${new URL(build.siteUrl).host.replace(/[^\w.-]/g, '-')}-${build.id}.tar.gz`;
}

/**
 * Puts a release and the modules that it loads in one archive, which a machine that has Node and nothing
 * else serves by `node server.mjs`.
 * @param root of the project, whose disk the archive is made on
 * @returns the path of the archive
 */
export async function packRelease(root: string, release: Release): Promise<string> {
  const name = archiveName(release.manifest);
  const archive = path.join(root, name);
  const generated = path.join(root, '.generated');
  mkdirSync(generated, { recursive: true });
  const stage = mkdtempSync(path.join(generated, 'archive-'));
  const letGo = holdRelease(release.folder);
  try {
    const folder = name.replace(/\.tar\.gz$/, '');
    await gather(release, path.join(stage, folder));
    const draft = path.join(stage, 'archive.tar.gz');
    const mtime = new Date(release.manifest.build.at);
    // Asked to wait, this packer never ends where two names are one file on the disk.
    create({ sync: true, gzip: true, file: draft, cwd: stage, portable: true, mtime }, [folder]);
    renameSync(draft, archive);
    return archive;
  } finally {
    letGo();
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Links all that an archive holds into one folder: nothing is copied. */
async function gather(release: Release, stage: string): Promise<void> {
  const { folder, manifest } = release;
  for (const route of everyRoute(manifest))
    for (const [name] of filesOf(route))
      linkFile(path.join(folder, 'files', name), path.join(stage, 'files', name));
  for (const name of [MANIFEST_FILE, ...SERVER_FILES])
    linkFile(path.join(folder, name), path.join(stage, name));
  if (manifest.dynamic.length === 0) return;
  const { files, links } = await traceModules(release);
  linkAll(path.join(folder, NEXT_FOLDER), path.join(stage, NEXT_FOLDER));
  for (const [file, place] of files) linkFile(file, path.join(stage, place));
  for (const [link, target] of links) {
    rmSync(path.join(stage, link), { force: true });
    symlinkSync(target, path.join(stage, link), 'dir');
  }
}
