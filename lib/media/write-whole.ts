import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file that is being written: `.<name>.<process>.<chance>.tmp`, beside the one it will replace. */
const UNFINISHED = /^\.(?<name>.+)\.(?<process>\d+)\.[0-9a-f]{8}\.tmp$/;
/** No single file takes this long to write: its process has the number of another one by now. */
const ABANDONED_MS = 3_600_000;

/** A file written beside the one that it is to replace. */
export interface Prepared {
  /** Where it stands meanwhile. */
  readonly file: string;
  /** Puts it in place, by a rename. */
  commit(): void;
  /** Removes it: the old file stays. */
  cancel(): void;
}

/**
 * Writes a file beside the one that it is to replace: a full disk is met before anything else is done.
 * @throws what the file system says (`ENOSPC`, `EACCES`…); nothing is left then
 */
export function prepareWhole(file: string, content: string | Uint8Array): Prepared {
  mkdirSync(path.dirname(file), { recursive: true });
  const chance = randomBytes(4).toString('hex');
  const unfinished = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${process.pid}.${chance}.tmp`,
  );
  const cancel = () => rmSync(unfinished, { force: true });
  try {
    writeFileSync(unfinished, content, { flag: 'wx' });
  } catch (error) {
    cancel();
    throw error;
  }
  return { file: unfinished, commit: () => renameSync(unfinished, file), cancel };
}

/**
 * Writes a file whole or not at all: beside it first, then in its place by a rename, so that neither
 * a reader nor a process killed in the middle ever leaves or meets half of it.
 * @throws what the file system says (`ENOSPC`, `EACCES`…); the old file is then as it was
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const prepared = prepareWhole(file, content);
  try {
    prepared.commit();
  } catch (error) {
    prepared.cancel();
    throw error;
  }
}

/** Removes from a folder what killed processes left half written; a live one keeps its own. */
export function removeUnfinished(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const owner = entry.isFile() ? UNFINISHED.exec(entry.name)?.groups?.process : undefined;
    if (owner === undefined) continue;
    const file = path.join(folder, entry.name);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (!isAlive(Number(owner)) || age > ABANDONED_MS) rmSync(file, { force: true });
  }
}

/** True for a name that `writeWhole` gives to a file it has not finished. */
export function isUnfinished(name: string): boolean {
  return UNFINISHED.test(name);
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // The process of another user is alive, and not ours to signal.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le quota du disque est atteint',
  EROFS: 'le disque est en lecture seule',
  EACCES: 'l’écriture est interdite',
  EPERM: 'l’écriture est interdite',
  ENOTDIR: 'un fichier tient la place d’un dossier',
  EEXIST: 'un fichier tient la place d’un dossier',
  EISDIR: 'un dossier tient la place d’un fichier',
  EMFILE: 'trop de fichiers sont ouverts',
};

/** Why a file could not be written, in French: what a writer can see to. */
export function writingFault(error: unknown): { received: string; expected: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  return {
    received: CAUSES[code ?? '']
      ? `une écriture refusée : ${CAUSES[code ?? '']} (${code})`
      : `une écriture refusée (${code ?? message})`,
    expected: 'de la place et le droit d’écrire dans ce dossier',
  };
}
