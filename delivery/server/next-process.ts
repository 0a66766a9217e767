import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { log } from './log';

/** How long Next may take to start, and how long to wait before starting it again. */
const START_MS = 60_000;
const AGAIN_MS = 1_000;

/** A folder that only this user may open, for the socket; Windows names its pipes elsewhere. */
function newSocketPath(): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\next-${process.pid}-${Date.now()}`;
  return path.join(mkdtempSync(path.join(tmpdir(), 'next-')), 'socket');
}

/** The Next of one release, kept alive: should it end, it is started again. */
export class NextProcess {
  readonly socketPath = newSocketPath();
  readonly #folder: string;
  #child: ChildProcess | undefined;
  #isStopped = false;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Starts the Next of a release.
   * @param folder of the release: `next.mjs` and `next/` in it
   * @throws when it does not come to listen
   */
  static async start(folder: string): Promise<NextProcess> {
    const started = new NextProcess(folder);
    try {
      await started.#spawn();
      return started;
    } catch (error) {
      started.stop();
      throw error;
    }
  }

  async #spawn(): Promise<void> {
    const child = fork(
      path.join(this.#folder, 'next.mjs'),
      [path.join(this.#folder, 'next'), this.socketPath],
      { env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
    );
    this.#child = child;
    const signal = AbortSignal.timeout(START_MS);
    try {
      await Promise.race([
        once(child, 'message', { signal }),
        once(child, 'exit', { signal }).then(() => {
          throw new Error('Next n’a pas démarré (voir plus haut).');
        }),
      ]);
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
    child.once('exit', () => this.#startAgain());
  }

  #startAgain(): void {
    if (this.#isStopped) return;
    log('Next ended: starting it again.');
    setTimeout(() => {
      if (!this.#isStopped) this.#spawn().catch(() => this.#startAgain());
    }, AGAIN_MS);
  }

  /** Ends it at once, and removes its socket. */
  stop(): void {
    this.#isStopped = true;
    this.#child?.kill('SIGKILL');
    if (process.platform !== 'win32') {
      rmSync(path.dirname(this.socketPath), { recursive: true, force: true });
    }
  }
}
