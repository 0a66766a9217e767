// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { TREE_FOLDER } from './paths.mjs';

/**
 * `npm run serve`: serves what `npm run build` made, in the current folder, by the server that was built
 * with it.
 */
const link = path.join(process.cwd(), TREE_FOLDER);
const server = path.join(link, 'server.mjs');
if (existsSync(server)) {
  const { serve } = await import(pathToFileURL(realpathSync(server)).href);
  await serve(link);
} else {
  process.stderr.write(`Rien à servir dans ${link} : lancez d’abord « npm run build ».\n`);
  process.exit(1);
}
