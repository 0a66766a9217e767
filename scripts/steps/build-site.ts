import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addPublicFolder } from '../../delivery/build/added-files';
import { openCrew } from '../../delivery/build/open-crew';
import { buildFactsVariable, previousManifest } from '../../delivery/build/release-folder';
import { sizeTable } from '../../delivery/build/size-table';
import { SEARCH_FOLDER } from '../../delivery/paths';
import { readRelease } from '../../delivery/server/release';
import { REGISTRY_FILE } from '../../lib/content/check/content-files';
import type { Registry } from '../../lib/content/check/registry';
import { KEPT_FOLDER, sweepKept } from '../../lib/media/kept-files';
import { type Prepared, prepareWhole, writingFault } from '../../lib/media/write-whole';
import type { Environment } from '../../lib/site/environment';
import { buildSearch } from '../../search/build-search';
import { buildContent } from './build-content';
import { type BuildLock, whileLocked } from './build-lock';
import { bundleAdapter, bundleSearchScript, bundleServer } from './bundle';
import { cardRecipe } from './card-recipe';
import { environmentOrExit } from './environment';
import { phase } from './phase';
import {
  type NewRelease,
  newRelease,
  pruneReleases,
  removePartialReleases,
  switchTo,
} from './releases';
import { localBin, runCommand } from './run-command';

/** What next/og prints, and then goes on, when it lacks a font: letters would be missing. */
const MISSING_FONT = /dynamic font/i;
/** Where the code is: a copy that tests build has no lockfile. */
const ENGINE = path.join(import.meta.dirname, '..', '..');
/** There while Next and Contentlayer build: what a build that was killed leaves in their caches is not trusted. */
const MARK = path.join('.generated', 'building');

/**
 * Builds the site from the content and the environment. Until it is whole, what is served, the registry
 * and the search index stay as they were.
 * @returns false when anything was refused; the reasons have then been printed.
 */
export async function buildSite(root: string): Promise<boolean> {
  const environment = environmentOrExit();
  return whileLocked(root, async (lock) => {
    try {
      return await buildRelease(root, environment, lock);
    } catch (error) {
      // Anything else is a fault of ours: its stack says where.
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      tellOfDisk(error);
      return false;
    } finally {
      removePartialReleases(root);
    }
  });
}

/** Says why nothing could be written, in French. */
function tellOfDisk(error: unknown): void {
  const { received, expected } = writingFault(error);
  console.error(
    `\nConstruction abandonnée\n  reçu    : ${received}\n  attendu : ${expected}\nCe qui est servi n’a pas changé.`,
  );
}

async function buildRelease(
  root: string,
  environment: Environment,
  lock: BuildLock,
): Promise<boolean> {
  const at = new Date();
  removePartialReleases(root);
  if (existsSync(path.join(root, MARK))) forgetCaches(root);
  const content = await buildContent(root, at);
  if (!content) return false;
  const release = newRelease(root, at);
  writeFileSync(path.join(root, MARK), '');
  const build = { environment, release, at, lock };
  if (!(await phase('Pages', () => buildPages(root, build)))) return false;
  rmSync(path.join(root, MARK));
  // Without our adapter there is no release: Next serves its own build, and `public/`.
  if (process.env.PLAIN_NEXT) {
    await replacePublicIndex(root);
    return true;
  }
  await phase('Recherche', () => addSearch(root, release));
  await bundleServer(release.folder);
  publish(root, release, environment.isPublic ? content.registry : undefined);
  sweepKept(path.join(root, KEPT_FOLDER), at);
  return true;
}

/** Caches of tools that may hold half of what a killed build was writing. */
function forgetCaches(root: string): void {
  for (const folder of ['.next/cache', '.contentlayer'])
    rmSync(path.join(root, folder), { recursive: true, force: true });
}

async function buildPages(
  root: string,
  build: { environment: Environment; release: NewRelease; at: Date; lock: BuildLock },
): Promise<boolean> {
  const { siteUrl, indexable, port } = build.environment;
  const { id, folder } = build.release;
  const at = build.at.toISOString();
  await bundleAdapter(root);
  await bundleSearchScript(root);
  const { exitCode, output } = await runCommand(localBin('next'), ['build'], {
    cwd: root,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      SITE_URL: indexable ? siteUrl : '',
      PORT: String(port),
      BUILT_AT: at,
      CARD_RECIPE: cardRecipe(ENGINE),
      ...buildFactsVariable({ id, at, siteUrl, indexable, folder }),
    },
    onStart: (processId) => build.lock.add(processId),
  });
  if (exitCode !== 0) {
    const [code] = /\b(?:ENOSPC|EDQUOT|EROFS)\b/.exec(output) ?? [];
    if (code) tellOfDisk({ code });
    return false;
  }
  if (!MISSING_FONT.test(output)) return true;
  console.error('Une image sociale contient un signe absent de sa police (voir plus haut).');
  return false;
}

async function addSearch(root: string, { folder }: NewRelease): Promise<void> {
  const stage = path.join(folder, 'search');
  await buildSearch(root, path.join(stage, SEARCH_FOLDER));
  const crew = openCrew(root);
  try {
    const previous = previousManifest(root);
    await addPublicFolder(folder, stage, SEARCH_FOLDER, { crew, previous });
  } finally {
    await crew.dismiss();
  }
  rmSync(stage, { recursive: true });
}

/** Puts the index where `next start` serves it from. */
async function replacePublicIndex(root: string): Promise<void> {
  const folder = path.join(root, 'public', SEARCH_FOLDER);
  const stage = path.join(root, '.generated', SEARCH_FOLDER);
  rmSync(stage, { recursive: true, force: true });
  await buildSearch(root, stage);
  rmSync(folder, { recursive: true, force: true });
  renameSync(stage, folder);
}

/** Makes a whole release the one that is served, and what it publishes part of the registry. */
function publish(root: string, release: NewRelease, registry: Registry | undefined): void {
  const { manifest } = readRelease(release.folder);
  const sizes = readFileSync(path.join(release.folder, 'sizes.json'), 'utf8');
  let prepared: Prepared | undefined;
  if (registry) {
    const text = `${JSON.stringify(registry, null, 2)}\n`;
    prepared = prepareWhole(path.join(root, 'content', REGISTRY_FILE), text);
  }
  try {
    switchTo(root, release);
  } catch (error) {
    prepared?.cancel();
    throw error;
  }
  prepared?.commit();
  pruneReleases(root);
  console.log(`\n${sizeTable(JSON.parse(sizes))}\n\nVersion prête : ${manifest.build.id}`);
}
