import cluster, { type Worker } from 'node:cluster';
import path from 'node:path';
import type { ListenAddress } from '../../lib/site/environment';
import { holdRelease } from './hold-release';
import { log, reasonOf } from './log';
import type { Metrics } from './metrics';
import { NextProcess } from './next-process';
import { type Release, readRelease } from './release';
import { ask, dismiss, startWorker } from './worker-orders';

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
  /** All of them accept the connections of the same address. */
  readonly workers: Worker[];
}

/** Where and how a site is served. */
export interface ServingOptions {
  readonly address: ListenAddress;
  /** How many processes answer; the system shares the connections out. */
  readonly workers: number;
  /** What is counted, when somebody asks for it. */
  readonly metrics?: Metrics | undefined;
}

/**
 * Serves the release that a link leads to, and goes on with it whatever becomes of the link, until it
 * is told to look again.
 */
export class Supervisor {
  readonly #link: string;
  readonly #options: ServingOptions;
  #serving: Serving | undefined;
  #isLeaving = false;
  #reload: Promise<void> = Promise.resolve();

  constructor(link: string, options: ServingOptions) {
    this.#link = link;
    this.#options = options;
  }

  /**
   * Starts to serve.
   * @returns the release served
   * @throws when there is nothing whole to serve, or nowhere to listen: the message is in French
   */
  async start(): Promise<Release> {
    const serving = await this.#prepare();
    try {
      await this.#listen(serving);
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
    await Promise.all(serving.workers.map(dismiss));
    serving.next?.stop();
    serving.letGo();
  }

  async #prepare(): Promise<Serving> {
    const release = readRelease(this.#link);
    const { folder, manifest } = release;
    const letGo = holdRelease(folder);
    const workers: Worker[] = [];
    let next: NextProcess | undefined;
    try {
      next = manifest.dynamic.length > 0 ? await NextProcess.start(folder) : undefined;
      for (let count = 0; count < this.#options.workers; count++)
        workers.push(await this.#hire(release, next?.socketPath));
      return { release, next, letGo, workers };
    } catch (error) {
      this.#end({ workers, next, letGo });
      throw error;
    }
  }

  async #replace(): Promise<void> {
    const old = this.#serving;
    if (this.#isLeaving || !old) return;
    const serving = await this.#prepare();
    try {
      // The old workers give the new release too from here on: their connections are not cut, and no
      // reader gets the old one after the new.
      const assignment = {
        folder: serving.release.folder,
        socketPath: serving.next?.socketPath,
      };
      for (const worker of old.workers.filter((each) => !each.isDead()))
        await ask(worker, { type: 'serve', assignment });
      await this.#listen(serving);
    } catch (error) {
      this.#end(serving);
      throw error;
    }
    this.#adopt(serving);
    log(`Version servie : ${path.basename(serving.release.folder)}`);
    const left = old.workers.map((worker) => {
      worker.removeAllListeners('exit');
      return dismiss(worker);
    });
    void Promise.all(left).then(() => {
      old.next?.stop();
      old.letGo();
    });
  }

  async #hire(release: Release, socketPath: string | undefined): Promise<Worker> {
    const worker = await startWorker(release, socketPath);
    this.#options.metrics?.follow(worker);
    return worker;
  }

  async #listen({ workers }: Serving): Promise<void> {
    for (const worker of workers)
      await ask(worker, { type: 'listen', address: this.#options.address });
  }

  #adopt(serving: Serving): void {
    this.#serving = serving;
    this.#options.metrics?.serve(serving.release.manifest.build.id);
    for (const worker of serving.workers)
      worker.once('exit', () => this.#startAgain(serving, worker));
  }

  /** A worker that ended, though nothing should end it, is replaced by another of the same release. */
  #startAgain(serving: Serving, ended: Worker): void {
    if (this.#isLeaving || this.#serving !== serving) return;
    log('Un processus du serveur s’est arrêté : un autre le remplace.');
    this.#options.metrics?.countRestart();
    setTimeout(async () => {
      if (this.#isLeaving || this.#serving !== serving) return;
      let worker: Worker | undefined;
      try {
        worker = await this.#hire(serving.release, serving.next?.socketPath);
        await ask(worker, { type: 'listen', address: this.#options.address });
        const hired = worker;
        serving.workers.splice(serving.workers.indexOf(ended), 1, hired);
        hired.once('exit', () => this.#startAgain(serving, hired));
      } catch (error) {
        log(reasonOf(error));
        if (worker && !worker.isDead()) worker.process.kill('SIGKILL');
        this.#startAgain(serving, ended);
      }
    }, AGAIN_MS);
  }

  #end({ workers, next, letGo }: Omit<Serving, 'release'>): void {
    for (const worker of workers) worker.process.kill('SIGKILL');
    next?.stop();
    letGo();
  }
}
