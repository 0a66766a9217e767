import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import path from 'node:path';
import type { Order, Reply } from './messages';
import type { Release } from './release';

/** How the supervisor starts workers and speaks to them: each order has one answer, and one is given at a time. */

/** Waits for what a worker answers next. @throws with the reason that it gives, or when it ends */
async function nextReply(worker: Worker): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const exited = once(worker, 'exit', { signal }).then(() => {
      throw new Error('Un processus du serveur s’est arrêté.');
    });
    // The race may be lost by then.
    exited.catch(() => {});
    const reply = await Promise.race([answerOf(worker, signal), exited]);
    if (reply.type === 'refused') throw new Error(reply.reason);
  } finally {
    settled.abort();
  }
}

/** What it answers, past what it only reports. */
async function answerOf(worker: Worker, signal: AbortSignal): Promise<Reply> {
  for (;;) {
    const [reply] = (await once(worker, 'message', { signal })) as [Reply];
    if (reply.type !== 'tally') return reply;
  }
}

/** Sends an order, and waits for its answer. @throws with the reason that the worker gives, or when it ends */
export async function ask(worker: Worker, order: Order): Promise<void> {
  const replied = nextReply(worker);
  worker.send(order);
  await replied;
}

/** Tells a worker to leave, and waits until it has; one that has ended already has left. */
export async function dismiss(worker: Worker): Promise<void> {
  if (worker.isDead()) return;
  const left = once(worker, 'exit');
  worker.send({ type: 'leave' } satisfies Order);
  await left;
}

/** Starts a worker with the code of its own release, ready to listen. */
export async function startWorker(
  { folder }: Release,
  socketPath: string | undefined,
): Promise<Worker> {
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
