import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { freePort } from '../../scripts/steps/free-port';
import { FIXTURE, SERVE } from './sites';

/** A server of a test's own: it may be told to stop, and to look again at what it serves. */
export interface OwnServer {
  readonly process: ChildProcess;
  readonly port: number;
  /** All that it has printed. */
  output(): string;
  /** The process that answers requests. */
  workerId(): number;
  /** The process of Next. */
  nextId(): number;
  /** Ends it if it has not ended, whatever it is doing. */
  stop(): Promise<void>;
}

/**
 * Serves what was built in a folder, on a port that nobody listens on.
 * @param cwd the fixture newspaper unless given
 * @param env variables of the server, PORT among them if it is to be another
 * @throws all that the server printed, when it does not start
 */
export async function ownServer({
  cwd = FIXTURE.folder,
  env = {},
}: {
  cwd?: string;
  env?: Record<string, string>;
} = {}): Promise<OwnServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [SERVE], {
    cwd,
    env: { ...process.env, PORT: String(port), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  while (!output.includes(`http://localhost:${port}`)) {
    if (child.exitCode !== null) throw new Error(`The server did not start: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    process: child,
    port,
    output: () => output,
    workerId: () => childOf(child.pid ?? 0, 'worker.mjs'),
    nextId: () => childOf(child.pid ?? 0, 'next.mjs'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The number of a child of a process, by a word of its command (Linux). */
function childOf(parent: number, word: string): number {
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const isChild = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      if (isChild && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(word))
        return Number(name);
    } catch {
      // It ended meanwhile.
    }
  }
  throw new Error(`Process ${parent} has no child ${word}.`);
}
