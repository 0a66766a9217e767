// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * `npm run serve`: serves what `npm run build` made in the current folder, by the server that was built
 * with it, or says that nothing is built. It is JavaScript because it runs in production, where only the
 * production packages are installed: tsx is not, and Node 20.19 reads no TypeScript.
 */
const link = path.join(process.cwd(), 'out');
const server = path.join(link, 'server.mjs');
if (existsSync(server)) {
  const { serve } = await import(pathToFileURL(realpathSync(server)).href);
  await serve(link);
} else {
  process.stderr.write(`Rien à servir dans ${link} : lancez d’abord « npm run build ».\n`);
  process.exit(1);
}
