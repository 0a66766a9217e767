import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TREE_FOLDER } from '../../delivery/paths.mjs';
import { sizeTable } from '../../delivery/size-table.mjs';
import { buildContent } from './build-content';
import { environmentOrExit } from './environment';
import { localBin, runCommand } from './run-command';

/** What next/og prints, and then goes on, when it lacks a font: letters would be missing. */
const MISSING_FONT = /dynamic font/i;

/**
 * Builds the site from the content and the environment.
 * @returns false when anything was refused; the reasons have then been printed.
 */
export async function buildSite(root: string): Promise<boolean> {
  environmentOrExit();
  if (!(await buildContent(root))) return false;
  const { exitCode, output } = await runCommand(localBin('next'), ['build'], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (exitCode !== 0) return false;
  if (MISSING_FONT.test(output)) {
    console.error('Une image sociale contient un signe absent de sa police (voir plus haut).');
    return false;
  }
  const sizes = path.join(root, TREE_FOLDER, 'sizes.json');
  if (existsSync(sizes)) console.log(`\n${sizeTable(JSON.parse(readFileSync(sizes, 'utf8')))}\n`);
  return true;
}
