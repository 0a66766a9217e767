import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Pressed, type PressedPage, pressFile, pressPage, type Workshop } from './press';

/** What a thread can be asked to do. */
export type Job =
  | ({ readonly what: 'page' } & Parameters<typeof pressPage>[0])
  | ({ readonly what: 'file' } & Parameters<typeof pressFile>[0]);

/** Does a job, in whatever thread it is called. */
export function doJob(job: Job, workshop: Workshop): Promise<Pressed | PressedPage> {
  return job.what === 'page' ? pressPage(job, workshop) : pressFile(job, workshop);
}

/** What a thread answers to a job. */
export type Answer =
  | { readonly done: Pressed | PressedPage }
  | { readonly failed: { readonly message: string; readonly code?: string | undefined } };

/** Threads that finish and press what a build publishes, one a core. */
export class Crew {
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #workers: readonly Worker[];
  readonly #workshop: Workshop;

  /**
   * @param program what each thread runs (`press-worker.ts`, bundled); where there is none, as in unit
   *   tests, jobs are done in the thread that asks
   */
  constructor(workshop: Workshop, program: string) {
    this.#workshop = workshop;
    this.#workers = existsSync(program)
      ? Array.from(
          { length: availableParallelism() },
          () => new Worker(program, { workerData: workshop }),
        )
      : [];
    this.#idle.push(...this.#workers);
  }

  /** How many jobs are worth being asked at once. */
  get size(): number {
    return Math.max(1, this.#workers.length);
  }

  page(job: Parameters<typeof pressPage>[0]): Promise<PressedPage> {
    return this.#give({ what: 'page', ...job }) as Promise<PressedPage>;
  }

  file(job: Parameters<typeof pressFile>[0]): Promise<Pressed> {
    return this.#give({ what: 'file', ...job });
  }

  /** Lets the threads go. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #give(job: Job): Promise<Pressed | PressedPage> {
    if (this.#workers.length === 0) return doJob(job, this.#workshop);
    const worker =
      this.#idle.pop() ?? (await new Promise<Worker>((free) => this.#waiting.push(free)));
    try {
      return await ask(worker, job);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
  }
}

function ask(worker: Worker, job: Job): Promise<Pressed | PressedPage> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => {
      worker.off('message', onMessage);
      reject(error);
    };
    const onMessage = (answer: Answer) => {
      worker.off('error', onError);
      if ('done' in answer) resolve(answer.done);
      else reject(Object.assign(new Error(answer.failed.message), { code: answer.failed.code }));
    };
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(job);
  });
}
