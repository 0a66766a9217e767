import { lstatSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Where the development server keeps what it makes of the content: a build beside it has its own. */
export const DEV_STAGE = '.dev';
/** What both read from one place. */
const SHARED = ['app', 'content', 'public'];

/**
 * Makes the folder that the development server works in, as if it were a project: `package.json` (`imports`) leads
 * Next to what is generated there.
 * @param root folder of the project
 * @returns the folder
 */
export function makeDevStage(root: string): string {
  const stage = path.join(root, DEV_STAGE);
  mkdirSync(stage, { recursive: true });
  for (const name of SHARED) link(path.join(root, name), path.join(stage, name));
  // Contentlayer reads and writes where it is started.
  writeFileSync(
    path.join(stage, 'contentlayer.config.ts'),
    "export { default } from '../contentlayer.config';\n",
  );
  return stage;
}

function link(target: string, file: string): void {
  // A link only: what stands there otherwise is not ours to remove.
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(file);
  // Windows links folders by their whole path only.
  const isWindows = process.platform === 'win32';
  const written = isWindows ? target : path.relative(path.dirname(file), target);
  symlinkSync(written, file, isWindows ? 'junction' : 'dir');
}
