import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, doJob, type Job } from './crew';
import type { Workshop } from './press';

/** A thread of the crew: it does what it is asked, one job after the other. */
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await answer(job));
});

async function answer(job: Job): Promise<Answer> {
  try {
    return { done: await doJob(job, workerData as Workshop) };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return { failed: { message, code } };
  }
}
