import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { articlesOf, readManifest } from '../delivery/manifest';
import { TREE_FOLDER } from '../delivery/paths';
import { log, reasonOf } from '../delivery/server/log';
import { formatDateTime } from '../lib/site/dates';
import { PlannedArticles } from './schedule/planned-articles';
import { Scheduler, type Situation } from './schedule/scheduler';
import { environmentOrExit } from './steps/environment';
import { releaseIds, servedId } from './steps/releases';
import { localBin, runCommand } from './steps/run-command';
import { serversLate, tellServers } from './steps/tell-servers';

/**
 * `npm run schedule`: brings out each article at its hour, until it is stopped: builds, has it served,
 * announces it, and says so in one line each. It runs where the content and the packages of the build are.
 */
const USAGE = 'SITE_URL=https://… npm run schedule';
/** How long servers may take to serve a new release before it is announced all the same. */
const SERVERS_MS = 60_000;
/** After what nobody foresaw. */
const AGAIN_MS = 60_000;

const root = process.cwd();
readNoArguments();
environmentOrExit();
const articles = new PlannedArticles(root);
const scheduler = new Scheduler({
  now: () => new Date(),
  sleep: (ms) => wait(ms),
  look,
  build: () => run('build.ts'),
  announce,
  log,
  say: formatDateTime,
});
for (;;) {
  try {
    await scheduler.turn();
  } catch (error) {
    log(reasonOf(error));
    await wait(AGAIN_MS);
  }
}

function look(): Situation {
  const [last] = releaseIds(root);
  const served = servedId(root);
  return {
    articles: articles.read(),
    served: new Set(served ? articlesOf(readManifest(path.join(root, TREE_FOLDER))) : []),
    isRolledBack: served !== undefined && served !== last,
  };
}

/** Tells the servers first: who is told of an address opens it. */
async function announce(addresses: readonly string[]): Promise<void> {
  const { told, unsure } = tellServers(root);
  const late = await serversLate(root, told, SERVERS_MS);
  if (late.length > 0) log(`Serveur en retard sur la version : processus ${late.join(', ')}.`);
  if (unsure.length > 0) log(`Serveur à prévenir là où il tourne : kill -HUP ${unsure.join(' ')}`);
  const { siteUrl } = readManifest(path.join(root, TREE_FOLDER)).build;
  await run('announce.ts', siteUrl, ...addresses.map((address) => siteUrl + address));
}

/** Runs a command of this project in a process of its own: what it keeps in memory goes with it. */
async function run(command: string, ...args: string[]): Promise<boolean> {
  const file = path.join(import.meta.dirname, command);
  const { exitCode } = await runCommand(localBin('tsx'), [file, ...args], { cwd: root });
  return exitCode === 0;
}

function readNoArguments(): void {
  try {
    parseArgs({ options: {} });
  } catch {
    console.error(`aucune option attendue\n${USAGE}`);
    process.exit(1);
  }
}
