// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import next from 'next';
import { TREE_FOLDER } from './paths.mjs';
import { createSiteServer } from './site-server.mjs';

/**
 * Serves what `npm run build` made, in the current folder. `PORT` (3000) and `HOST` (localhost) say
 * where; SIGTERM and SIGINT end it once the requests in flight are answered.
 */
const root = process.cwd();
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || 'localhost';
const tree = path.join(root, TREE_FOLDER);
/** Requests in flight are given this long to end. */
const GRACE_MS = 10_000;

if (!existsSync(path.join(tree, 'manifest.json'))) {
  process.stderr.write(`Rien à servir dans ${tree} : lancez d’abord « npm run build ».\n`);
  process.exit(1);
}
const app = next({ dev: false, dir: root, hostname: host, port });
await app.prepare();
const server = createSiteServer(tree, app.getRequestHandler());
server.on('error', (error) => {
  const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
  process.stderr.write(
    taken ? `Le port ${port} est déjà pris : choisissez-en un autre avec PORT.\n` : `${error}\n`,
  );
  process.exit(1);
});
server.listen(port, host, () => {
  process.stdout.write(`\nContre-appel est servi à l’adresse http://${host}:${port}\n`);
});

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // A connection that answers its last request becomes idle: it is closed then.
    setInterval(() => server.closeIdleConnections(), 50).unref();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  });
}
