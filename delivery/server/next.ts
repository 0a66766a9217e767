import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import next from 'next';
import { log, outliveOutputs, reasonOf } from './log';
import { endWithParent } from './messages';

/**
 * Next, alone in its process, for the few routes that are made at each request. It listens on a socket
 * of the machine that only the site's own server opens.
 * Arguments: the folder that holds `.next`, the path of the socket.
 */
const [, , folder = '', socketPath = ''] = process.argv;

outliveOutputs();
endWithParent();

const app = next({ dev: false, dir: folder });
await app.prepare();
// From here on, what a request breaks is logged, and the next one is answered.
process.on('uncaughtException', (error) => log(`Next: ${reasonOf(error)}`));
process.on('unhandledRejection', (error) => log(`Next: ${reasonOf(error)}`));
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  Promise.resolve(handle(request, response)).catch((error) => {
    log(`Next: ${request.url}: ${reasonOf(error)}`);
    response.destroy();
  });
});
// Next cuts what asks for an upgrade; nothing does here.
server.on('upgrade', (_request, socket) => socket.destroy());
server.on('error', (error) => {
  log(`Next: ${reasonOf(error)}`);
  process.exit(1);
});
// Left by a process that was killed.
if (process.platform !== 'win32') rmSync(socketPath, { force: true });
server.listen(socketPath, () => process.send?.('ready'));
