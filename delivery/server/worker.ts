import type { Server } from 'node:http';
import process from 'node:process';
import type { ListenAddress } from '../../lib/site/environment';
import { drainOf } from './drain';
import { createSiteServer } from './http-server';
import { log, outliveOutputs, reasonOf } from './log';
import { type Assignment, endWithParent, type Order, type Reply } from './messages';
import { nextDoor } from './next-door';
import { readRelease } from './release';
import { Site } from './site';
import { Tallier } from './tally';

/** A worker of the site's server: the supervisor tells it what to serve, and when to listen and to leave. */
let site: Site | undefined;

outliveOutputs();
endWithParent();
// Nothing that a request does may end the process: what is left of it is logged.
process.on('uncaughtException', (error) => log(`uncaught: ${reasonOf(error)}`));
process.on('unhandledRejection', (error) => log(`unhandled: ${reasonOf(error)}`));

const tallier = new Tallier();
const server: Server = createSiteServer(() => {
  if (!site) throw new Error('This worker has nothing to serve yet.');
  return site;
}, tallier);
const drain = drainOf(server);

function serve({ folder, socketPath }: Assignment): void {
  const release = readRelease(folder);
  const askNext = socketPath
    ? nextDoor(socketPath, release.manifest.build.siteUrl)
    : () => Promise.reject(new Error('This release has no Next.'));
  // From here on, every request gets this release: none sees a mix of two.
  site = new Site(release, askNext);
}

/** What a person can do about a place where nothing can listen. */
function listenFault({ host, port }: ListenAddress, code: string | undefined): string {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Le port ${port} est déjà pris : choisissez-en un autre avec PORT.`,
    EACCES: `Le port ${port} est réservé : choisissez-en un à partir de 1024 avec PORT.`,
    EADDRNOTAVAIL: `« ${host} » n’est pas une adresse de cette machine : corrigez HOST.`,
    ENOTFOUND: `« ${host} » n’est le nom d’aucune machine : corrigez HOST.`,
  };
  return reasons[code ?? ''] ?? `Rien ne peut écouter à « ${host} », port ${port} (${code}).`;
}

function listen(address: ListenAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(listenFault(address, error.code)));
    });
    server.listen({ ...address, backlog: 2048 }, () => {
      server.on('error', (error) => log(`server: ${reasonOf(error)}`));
      resolve();
    });
  });
}

const reply = (message: Reply) => process.send?.(message);

/** How often the supervisor is told what was answered. */
const TELL_MS = 1_000;
function tell(): void {
  const tally = tallier.take();
  if (tally) reply({ type: 'tally', tally });
}
setInterval(tell, TELL_MS).unref();

/** Ends, once the supervisor has been told of the last answers. */
function leave(): void {
  const tally = tallier.take();
  if (!tally || !process.send) process.exit(0);
  process.send({ type: 'tally', tally } satisfies Reply, () => process.exit(0));
}

async function obey(order: Order): Promise<void> {
  switch (order.type) {
    case 'serve':
      serve(order.assignment);
      reply({ type: 'serving' });
      break;
    case 'listen':
      await listen(order.address);
      reply({ type: 'listening' });
      break;
    case 'leave':
      await drain.start();
      leave();
      break;
    default:
  }
}

process.on('message', (order: Order) => {
  obey(order).catch((error) => reply({ type: 'refused', reason: reasonOf(error) }));
});
reply({ type: 'ready' });
