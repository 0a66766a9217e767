import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

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
    writeFileSync(mark, '');
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

/** Whether a server says that it serves a release. */
export function isHeld(folder: string): boolean {
  try {
    return readdirSync(path.join(folder, FOLDER)).some(
      (name) => Date.now() - statSync(path.join(folder, FOLDER, name)).mtimeMs < STALE_MS,
    );
  } catch {
    return false;
  }
}
