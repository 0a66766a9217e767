import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { KEPT_FOLDER } from '../../lib/media/kept-files';
import { Crew } from './crew';

/** The program of the threads, bundled with all that it runs: its digest is the recipe. */
export const PRESS_WORKER = path.join('.generated', 'press-worker.mjs');

/** Opens the crew of a project: what it makes is found again until its own code, or Node, changes. */
export function openCrew(projectDir: string): Crew {
  const program = path.join(projectDir, PRESS_WORKER);
  const code = existsSync(program) ? readFileSync(program) : 'in this thread';
  const recipe = createHash('sha256').update(process.version).update(code).digest('hex');
  return new Crew({ folder: path.join(projectDir, KEPT_FOLDER), recipe }, program);
}
