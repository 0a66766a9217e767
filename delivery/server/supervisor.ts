import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import path from 'node:path';
import type { ListenAddress } from '../../lib/site/environment';
import { holdRelease } from './hold-release';
import { log, reasonOf } from './log';
import type { Order, Reply } from './messages';
import { NextProcess } from './next-process';
import { type Release, readRelease } from './release';

/** How long to wait before a worker that ended is replaced. */
const AGAIN_MS = 500;

// Workers accept connections themselves: one that this process accepted and handed to a worker that is
// dying would be answered by nobody, and never closed.
cluster.schedulingPolicy = cluster.SCHED_NONE;

/** All that serves one release. */
interface Serving {
  readonly release: Release;
  readonly next: NextProcess | undefined;
  readonly letGo: () => void;
  worker: Worker;
}

/**
 * Serves the release that a link leads to, and goes on with it whatever becomes of the link, until it
 * is told to look again.
 */
export class Supervisor {
  readonly #link: string;
  readonly #address: ListenAddress;
  #serving: Serving | undefined;
  #isLeaving = false;
  #reload: Promise<void> = Promise.resolve();

  constructor(link: string, address: ListenAddress) {
    this.#link = link;
    this.#address = address;
  }

  /**
   * Starts to serve.
   * @returns the release served
   * @throws when there is nothing whole to serve, or nowhere to listen: the message is in French
   */
  async start(): Promise<Release> {
    const serving = await this.#prepare();
    try {
      await ask(serving.worker, { type: 'listen', address: this.#address });
    } catch (error) {
      this.#end(serving);
      throw error;
    }
    this.#adopt(serving);
    return serving.release;
  }

  /** Serves the release that the link leads to now, without a request lost; keeps the old one if it cannot. */
  reload(): Promise<void> {
    // Told twice at once: one after the other.
    this.#reload = this.#reload
      .then(() => this.#replace())
      .catch((error) => {
        log(`La version servie reste la même : ${reasonOf(error)}`);
      });
    return this.#reload;
  }

  /** Answers what was asked, then ends every process. */
  async leave(): Promise<void> {
    this.#isLeaving = true;
    const serving = this.#serving;
    if (!serving) return;
    if (!serving.worker.isDead()) {
      const left = once(serving.worker, 'exit');
      serving.worker.send({ type: 'leave' } satisfies Order);
      await left;
    }
    serving.next?.stop();
    serving.letGo();
  }

  async #prepare(): Promise<Serving> {
    const release = readRelease(this.#link);
    const { folder, manifest } = release;
    const letGo = holdRelease(folder);
    let next: NextProcess | undefined;
    try {
      next = manifest.dynamic.length > 0 ? await NextProcess.start(folder) : undefined;
      const worker = await startWorker(release, next?.socketPath);
      return { release, next, letGo, worker };
    } catch (error) {
      next?.stop();
      letGo();
      throw error;
    }
  }

  async #replace(): Promise<void> {
    const old = this.#serving;
    if (this.#isLeaving || !old) return;
    const serving = await this.#prepare();
    try {
      // The old worker gives the new release too from here on: its connections are not cut, and no
      // reader gets the old one after the new.
      await ask(old.worker, {
        type: 'serve',
        assignment: { folder: serving.release.folder, socketPath: serving.next?.socketPath },
      });
      await ask(serving.worker, { type: 'listen', address: this.#address });
    } catch (error) {
      this.#end(serving);
      throw error;
    }
    this.#adopt(serving);
    log(`Version servie : ${path.basename(serving.release.folder)}`);
    old.worker.removeAllListeners('exit');
    old.worker.once('exit', () => {
      old.next?.stop();
      old.letGo();
    });
    old.worker.send({ type: 'leave' } satisfies Order);
  }

  #adopt(serving: Serving): void {
    this.#serving = serving;
    serving.worker.once('exit', () => this.#startAgain(serving));
  }

  /** A worker that ended, though nothing should end it, is replaced by another of the same release. */
  #startAgain(serving: Serving): void {
    if (this.#isLeaving || this.#serving !== serving) return;
    log('Un processus du serveur s’est arrêté : un autre le remplace.');
    setTimeout(async () => {
      if (this.#isLeaving || this.#serving !== serving) return;
      try {
        serving.worker = await startWorker(serving.release, serving.next?.socketPath);
        await ask(serving.worker, { type: 'listen', address: this.#address });
        serving.worker.once('exit', () => this.#startAgain(serving));
      } catch (error) {
        log(reasonOf(error));
        if (!serving.worker.isDead()) serving.worker.process.kill('SIGKILL');
        this.#startAgain(serving);
      }
    }, AGAIN_MS);
  }

  #end({ worker, next, letGo }: Serving): void {
    worker.process.kill('SIGKILL');
    next?.stop();
    letGo();
  }
}

/** Waits for what a worker says next. @throws with the reason that it gives, or when it ends */
async function nextReply(worker: Worker): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const exited = once(worker, 'exit', { signal }).then(() => {
      throw new Error('Un processus du serveur s’est arrêté.');
    });
    const [reply] = (await Promise.race([once(worker, 'message', { signal }), exited])) as [Reply];
    if (reply.type === 'refused') throw new Error(reply.reason);
  } finally {
    settled.abort();
  }
}

/** Sends an order, and waits for its answer. @throws with the reason that the worker gives, or when it ends */
async function ask(worker: Worker, order: Order): Promise<void> {
  const replied = nextReply(worker);
  worker.send(order);
  await replied;
}

/** Starts a worker with the code of its own release, ready to listen. */
async function startWorker({ folder }: Release, socketPath: string | undefined): Promise<Worker> {
  cluster.setupPrimary({ exec: path.join(folder, 'worker.mjs'), args: [] });
  const worker = cluster.fork();
  try {
    await nextReply(worker);
    await ask(worker, { type: 'serve', assignment: { folder, socketPath } });
    return worker;
  } catch (error) {
    worker.process.kill('SIGKILL');
    throw error;
  }
}
