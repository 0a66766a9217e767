import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { linkOrCopy } from '../../lib/media/kept-files';

/** Makes a file stand at a second place, once. What is not there is left out. */
export function linkFile(from: string, to: string): void {
  if (existsSync(from) && !existsSync(to)) linkOrCopy(from, to);
}

/** Makes a file, or a folder and all that it holds, stand at a second place; its links lead where they led. */
export function linkAll(from: string, to: string): void {
  const found = lstatSync(from, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) {
    mkdirSync(path.dirname(to), { recursive: true });
    symlinkSync(readlinkSync(from), to, process.platform === 'win32' ? 'junction' : 'dir');
  } else if (found?.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) linkAll(path.join(from, name), path.join(to, name));
  } else {
    linkFile(from, to);
  }
}
