import { closeSync, linkSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { type Prepared, prepareWhole } from '../../../lib/media/write-whole';

/** What disks without hard links (FAT, some shares) answer to one. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * Writes a file whole where none is: beside its place first, then there by a hard link, which no file that
 * exists lets through, even one made since.
 * @returns false when a file is there
 * @throws what the file system says (`ENOSPC`, `EACCES`…)
 */
export function writeNew(file: string, content: string | Uint8Array): boolean {
  mkdirSync(path.dirname(file), { recursive: true });
  const prepared = prepareWhole(file, content);
  try {
    putInPlace(prepared, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    prepared.cancel();
  }
}

function putInPlace(prepared: Prepared, file: string): void {
  try {
    linkSync(prepared.file, file);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    // The place is taken first, and filled at once by a rename.
    closeSync(openSync(file, 'wx'));
    prepared.commit();
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
