import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { startOf } from './process-start';

/** Where the servers of a release say that they serve it. */
const FOLDER = 'served-by';
const BEAT_MS = 10 * 60_000;
/** A mark that nobody renews for this long is that of a server that was killed. */
const STALE_MS = 3 * BEAT_MS;

/**
 * Marks a release as served, so that no build removes it. On a disk that cannot be written it is not
 * marked: nothing is built beside it either.
 * @returns what takes the mark away
 */
export function holdRelease(folder: string): () => void {
  const mark = path.join(folder, FOLDER, `${process.pid}-${Date.now()}`);
  try {
    mkdirSync(path.dirname(mark), { recursive: true });
    writeFileSync(mark, startOf(process.pid));
  } catch {
    return () => {};
  }
  const renew = () => {
    try {
      utimesSync(mark, new Date(), new Date());
    } catch {
      // Removed by hand: the server goes on with what it has.
    }
  };
  const beat = setInterval(renew, BEAT_MS).unref();
  return () => {
    clearInterval(beat);
    rmSync(mark, { force: true });
  };
}

/** A server that says that it serves a release. */
interface Holder {
  readonly processId: number;
  /** Whether the process of that number is this server for sure: on this machine, and started when it was. */
  readonly isKnown: boolean;
}

/** The servers that say that they serve a release. */
export function holdersOf(folder: string): Holder[] {
  try {
    const marks = path.join(folder, FOLDER);
    return readdirSync(marks)
      .map((name) => ({ name, mark: path.join(marks, name) }))
      .filter(({ mark }) => Date.now() - statSync(mark).mtimeMs < STALE_MS)
      .map(({ name, mark }) => {
        const processId = Number.parseInt(name, 10);
        const started = readFileSync(mark, 'utf8');
        return { processId, isKnown: started !== '' && startOf(processId) === started };
      });
  } catch {
    return [];
  }
}

/** Whether a server says that it serves a release. */
export function isHeld(folder: string): boolean {
  return holdersOf(folder).length > 0;
}
