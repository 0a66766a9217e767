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

/** Nothing is counted where nobody may ask for it. */
const tallier = process.env.METRICS_PORT ? new Tallier() : undefined;
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

/** Tells the supervisor what was answered since the last time, if anything was, then goes on. */
function tell(then: () => void): void {
  const tally = tallier?.take();
  if (tally && process.send) process.send({ type: 'tally', tally } satisfies Reply, then);
  else then();
}
if (tallier) setInterval(() => tell(() => {}), TELL_MS).unref();

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
      tell(() => process.exit(0));
      break;
    default:
  }
}

process.on('message', (order: Order) => {
  obey(order).catch((error) => reply({ type: 'refused', reason: reasonOf(error) }));
});
reply({ type: 'ready' });
