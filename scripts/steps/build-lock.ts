import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { startOf } from '../../delivery/server/process-start';

/** Who builds in this folder, while somebody does. */
const LOCK_FILE = path.join('.generated', 'build.lock');

/** A build that nothing else may disturb. */
export interface BuildLock {
  /** Says that this process works for the build too: it may outlive the one that started it. */
  add(processId: number): void;
  release(): void;
}

/** A process, and when it started: a number alone is given again to another one. */
interface Owner {
  readonly id: number;
  readonly started: string;
}

function isAlive({ id, started }: Owner): boolean {
  try {
    process.kill(id, 0);
  } catch (error) {
    // The process of another user is alive, and not ours to signal.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(id) === started;
}

function readOwners(file: string): Owner[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

/** Whether somebody works in a folder now. */
export function isLocked(root: string): boolean {
  return readOwners(path.join(root, LOCK_FILE)).some(isAlive);
}

/**
 * Makes sure that one build at a time works in a folder. What a killed build left is taken over.
 * @returns the lock, or the number of the process that holds it
 */
export function takeBuildLock(root: string): BuildLock | number {
  const file = path.join(root, LOCK_FILE);
  const draft = `${file}.${process.pid}`;
  const owners: Owner[] = [{ id: process.pid, started: startOf(process.pid) }];
  const write = (target: string) => writeFileSync(target, JSON.stringify(owners));
  mkdirSync(path.dirname(file), { recursive: true });
  write(draft);
  try {
    for (;;) {
      try {
        // Unlike a rename, a link never replaces what is there.
        linkSync(draft, file);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readOwners(file).find(isAlive);
      if (holder) return holder.id;
      discardStale(file);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    add(id) {
      owners.push({ id, started: startOf(id) });
      write(draft);
      renameSync(draft, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** Takes a dead build's lock away: by a rename, so that of two that try, one takes it. */
function discardStale(file: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const holder = readOwners(aside).find(isAlive);
  try {
    // Another one took it over in between: it is given back.
    if (holder) linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Does the work of a build while no other one may.
 * @returns false when another build holds the folder, which one line then says, or when the work does
 */
export async function whileLocked(
  root: string,
  work: (lock: BuildLock) => Promise<boolean>,
): Promise<boolean> {
  const lock = takeBuildLock(root);
  if (typeof lock === 'number') {
    console.error(
      `Une autre construction est en cours ici (processus ${lock}) : attendez sa fin. Rien n’a été construit.`,
    );
    return false;
  }
  try {
    return await work(lock);
  } finally {
    lock.release();
  }
}
