import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articlesOf, type Manifest, readManifest } from '../delivery/manifest';
import { RELEASES_FOLDER, TREE_FOLDER } from '../delivery/paths';
import { reasonOf } from '../delivery/server/log';
import type { Release } from '../delivery/server/release';
import { count, quote } from '../lib/content/problems';
import { formatDateTime } from '../lib/site/dates';
import { documentAt } from '../lib/site/urls';
import { whileLocked } from './steps/build-lock';
import { releaseIds, servedId } from './steps/releases';
import { type RolledBack, releaseBefore, rollBack } from './steps/roll-back';
import { describeServers, tellServers } from './steps/tell-servers';

/**
 * `npm run rollback [-- id | --list]`: serves the release before the one that is served, or the one that is
 * named, at once. What was withdrawn since it was built stays withdrawn.
 */
const USAGE = 'npm run rollback [-- nom de la version] ; npm run rollback -- --list';
/** Addresses named in a message; the others are counted. */
const NAMED = 10;

const root = process.cwd();
const { values, positionals } = readArguments();
if (values.list) list();
else process.exitCode = (await whileLocked(root, async () => goBack())) ? 0 : 1;

function list(): void {
  const served = servedId(root);
  const lines = releaseIds(root).map((id) => {
    const mark = id === served ? '→' : ' ';
    return `${mark} ${id}  ${contentOf(path.join(root, RELEASES_FOLDER, id))}`;
  });
  console.log(
    lines.length > 0
      ? `${lines.join('\n')}\n→ : la version servie.`
      : 'Aucune version : « npm run build » en construit une.',
  );
}

/** When a release was built and what it holds, in French. */
function contentOf(folder: string): string {
  try {
    const manifest = readManifest(folder);
    return `${formatDateTime(manifest.build.at)}, ${count(articlesOf(manifest).length, 'article')}`;
  } catch {
    return 'illisible';
  }
}

function goBack(): boolean {
  const served = servedId(root) ?? '';
  const ids = releaseIds(root);
  const [id = releaseBefore(ids, served)] = positionals;
  const faults = [
    positionals.length > 1 && `version : reçu ${positionals.length} noms, attendu un seul`,
    !existsSync(path.join(root, TREE_FOLDER)) &&
      `${TREE_FOLDER} : rien n’est servi ici, attendu une version construite par « npm run build »`,
    id === undefined && 'version : aucune n’est plus ancienne que celle qui est servie',
    id !== undefined &&
      !ids.includes(id) &&
      `version : reçu ${quote(id)}, attendu ${ids.join(' | ') || 'rien : releases/ est vide'}`,
    id !== undefined && id === served && `version : ${quote(id)} est déjà celle qui est servie`,
  ].filter((fault) => typeof fault === 'string');
  if (faults.length > 0 || id === undefined) return refuse(`${faults.join('\n')}\n${USAGE}`);
  try {
    // It may be left because it is not whole: its manifest is enough.
    const link = path.join(root, TREE_FOLDER);
    const now = { folder: realpathSync(link), manifest: readManifest(link) };
    tell(now, rollBack(root, id, now));
    return true;
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

function tell(now: Release, { release, amended }: RolledBack): void {
  const id = path.basename(release.folder);
  console.log(`Version servie désormais : ${id} (${contentOf(release.folder)}).`);
  if (amended) {
    console.log(`Retirées depuis, ces adresses répondent 410 :\n${shown(amended.closed)}`);
    if (amended.asNow.length > 0)
      console.log(
        `Parce qu’elles en parlaient, celles-ci restent comme dans la version quittée :\n${shown(amended.asNow)}`,
      );
  }
  const lost = lostAddresses(now.manifest, release.manifest);
  if (lost.length > 0) {
    console.log(`Publiées depuis, ces adresses répondent 404 :\n${shown(lost)}`);
  }
  console.log(describeServers(tellServers(root)));
}

/** Documents that are published now, and that are not in what is served next. */
function lostAddresses(now: Manifest, next: Manifest): string[] {
  return Object.entries(now.routes)
    .filter(([address, { status }]) => status === 200 && documentAt(address))
    .map(([address]) => address)
    .filter((address) => !next.routes[address] && !next.redirects[address]);
}

function shown(addresses: readonly string[]): string {
  const others = addresses.length - NAMED;
  const named = addresses.slice(0, NAMED).map((address) => `  ${address}`);
  return [...named, ...(others > 0 ? [`  et ${count(others, 'autre')}`] : [])].join('\n');
}

function refuse(reason: string): false {
  console.error(`${reason}\nRien n’a changé.`);
  return false;
}

/** The flags and the name; an option that does not exist gets the usage. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { list: { type: 'boolean', default: false } },
    });
  } catch {
    console.error(`option inconnue\n${USAGE}`);
    process.exit(1);
  }
}
