import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { formatProblems } from '../lib/content/problems';
import type { SiteFacts } from '../lib/content/schema/site-facts';
import { paletteCss } from '../lib/site/palette';
import { buildIcons } from './steps/build-icons';
import { takeBuildLock } from './steps/build-lock';
import { buildMedia } from './steps/build-media';
import { bundleSearchScript } from './steps/bundle';
import { examineContent, leaveForPages } from './steps/check-content';
import { makeDevStage } from './steps/dev-stage';
import { environmentOrExit } from './steps/environment';
import { MIRROR_FOLDER, mirrorContent } from './steps/mirror-content';
import { localBin } from './steps/run-command';
import { watchFolder } from './steps/watch-folder';
import { writeIfChanged } from './steps/write-if-changed';

/**
 * `npm run dev`: Next's and Contentlayer's development servers side by side, and the checks run
 * again whenever content changes. Drafts and scheduled articles are shown, marked as such.
 */
const root = process.cwd();
const { port, host } = environmentOrExit();
const stage = makeDevStage(root);
const lock = takeBuildLock(stage);
if (typeof lock === 'number') {
  console.error(`« npm run dev » sert déjà ce dossier (processus ${lock}) : arrêtez-le d’abord.`);
  process.exit(1);
}

/** An editor often writes a file in several steps: wait until it is quiet. */
const QUIET_MS = 150;
/** Contentlayer complains in English of what the checks tell in French: leave them the time to. */
const CHECK_MS = 1000;

let contentIsSound = true;

function hasMirror(): boolean {
  return existsSync(path.join(stage, MIRROR_FOLDER));
}

let drawn: string | undefined;

/** Draws the icons again when what they are drawn from has changed, and not at each word of a text. */
async function drawIcons(facts: SiteFacts | undefined): Promise<void> {
  const wanted = facts && JSON.stringify([facts.name, facts.accent, facts.mark]);
  if (!facts || wanted === drawn) return;
  await buildIcons(stage, facts);
  drawn = wanted;
}

async function refresh(): Promise<void> {
  const report = await examineContent(stage, new Date());
  const { problems, documents } = report;
  leaveForPages(stage, report);
  // A stylesheet imports it by its path: what both write is the same.
  if (report.site) writeIfChanged(root, '.generated/palette.css', paletteCss(report.site.accent));
  contentIsSound = problems.length === 0;
  // The pages go on from what was last good; without it there is nothing to show yet.
  if (contentIsSound || hasMirror()) {
    mirrorContent(stage, documents, new Set(problems.map(({ file }) => file)));
  }
  // A link or a pipe among the images or the recordings is told, not opened: the pages go on from those cut before.
  if (problems.some(({ file }) => /^content\/(?:images|media)/.test(file))) return;
  await drawIcons(report.site);
  const faults = await buildMedia(
    stage,
    report.site && { newspaper: report.site.name, pictures: report.pictures },
  );
  // What the checks refused has been told already.
  if (contentIsSound && faults.length > 0) console.error(formatProblems(faults));
}

const children: ChildProcess[] = [];
function run(
  name: string,
  args: readonly string[],
  { cwd, stdio }: { readonly cwd: string; readonly stdio: 'inherit' | 'pipe' },
): ChildProcess {
  const child = spawn(localBin(name), args, {
    cwd,
    env: { ...process.env, PWD: cwd, NEXT_TELEMETRY_DISABLED: '1' },
    stdio,
    shell: process.platform === 'win32',
  });
  children.push(child);
  child.on('close', (code) => stop(code ?? 0));
  return child;
}

function stop(exitCode: number): never {
  for (const child of children) child.kill();
  if (typeof lock === 'object') lock.release();
  process.exit(exitCode);
}

await refresh();
if (!contentIsSound && !hasMirror()) stop(1);
await bundleSearchScript(root);

const contentlayer = run('contentlayer2', ['dev'], { cwd: stage, stdio: 'pipe' });
for (const stream of [contentlayer.stdout, contentlayer.stderr]) {
  stream?.on('data', (chunk: Buffer) => {
    setTimeout(() => contentIsSound && process.stderr.write(chunk), CHECK_MS);
  });
}
// Drafts are for this machine: a network sees them only when HOST says so.
run('next', ['dev', '--hostname', host, '--port', String(port)], {
  cwd: root,
  stdio: 'inherit',
});

let pending: NodeJS.Timeout | undefined;
let checking: Promise<void> = Promise.resolve();
watchFolder(path.join(root, 'content'), () => {
  clearTimeout(pending);
  pending = setTimeout(() => {
    // One check at a time, and one more for what changed meanwhile.
    checking = checking.then(refresh).catch(console.error);
  }, QUIET_MS);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
