import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addPublicFolder } from '../../delivery/added-files.mjs';
import { TREE_FOLDER } from '../../delivery/paths.mjs';
import { sizeTable } from '../../delivery/size-table.mjs';
import { buildContent } from './build-content';
import { buildSearch, clearSearch, SEARCH_FOLDER } from './build-search';
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
  clearSearch(root);
  const { exitCode, output } = await runCommand(localBin('next'), ['build'], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (exitCode !== 0) return false;
  if (MISSING_FONT.test(output)) {
    console.error('Une image sociale contient un signe absent de sa police (voir plus haut).');
    return false;
  }
  await buildSearch(root);
  const tree = path.join(root, TREE_FOLDER);
  const sizes = path.join(tree, 'sizes.json');
  // Without our adapter there is no tree: Next serves `public/` itself.
  if (process.env.PLAIN_NEXT) return true;
  await addPublicFolder(tree, path.join(root, 'public'), SEARCH_FOLDER);
  console.log(`\n${sizeTable(JSON.parse(readFileSync(sizes, 'utf8')))}\n`);
  return true;
}
