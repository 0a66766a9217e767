import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { buildMedia } from './steps/build-media';
import { reportOnContent } from './steps/check-content';
import { environmentOrExit } from './steps/environment';
import { localBin } from './steps/run-command';

/**
 * `npm run dev`: Next's and Contentlayer's development servers side by side, and the checks run
 * again whenever content changes. Drafts and scheduled articles are shown, marked as such.
 */
const root = process.cwd();
const { port } = environmentOrExit();

const children: ChildProcess[] = [];
function run(name: string, args: readonly string[]): void {
  const child = spawn(localBin(root, name), args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  children.push(child);
  child.on('close', (code) => {
    for (const other of children) if (other !== child) other.kill();
    process.exitCode ||= code ?? 0;
  });
}

async function refresh(): Promise<void> {
  await reportOnContent(root);
  await buildMedia(root);
}

await refresh();
run('contentlayer2', ['dev']);
run('next', ['dev', '--port', String(port)]);

/** An editor often writes a file in several steps: wait until it is quiet. */
const QUIET_MS = 150;
let pending: NodeJS.Timeout | undefined;
watch(path.join(root, 'content'), { recursive: true }, () => {
  clearTimeout(pending);
  pending = setTimeout(() => void refresh().catch(console.error), QUIET_MS);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(0);
  });
}
