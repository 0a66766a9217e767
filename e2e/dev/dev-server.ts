import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../scripts/steps/free-port';
import { localBin } from '../../scripts/steps/run-command';
import { ROOT } from '../support/sites';

/** A development server of a test's own. */
export interface DevServer {
  readonly origin: string;
  /** All that it has printed. */
  output(): string;
  stop(): Promise<void>;
}

/** The longest that a busy machine may take to compile its first page. */
const LONGEST_MS = 300_000;

/**
 * Runs `npm run dev` in a folder, on a port that nobody listens on, until its front page answers.
 * @throws all that it printed, when it ends or does not answer
 */
export async function startDevServer(folder: string): Promise<DevServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(localBin('tsx'), [path.join(ROOT, 'scripts', 'dev.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), HOST: 'localhost', SITE_URL: '' },
    // Next and Contentlayer are its children: they are stopped with it.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const server = { origin, output: () => output, stop: () => stop(child) };
  const start = Date.now();
  while (!(await answers(origin))) {
    if (child.exitCode === null && Date.now() - start < LONGEST_MS) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    } else {
      await server.stop();
      throw new Error(`The development server does not answer:\n${output}`);
    }
  }
  return server;
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(origin)).ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}
