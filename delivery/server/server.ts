import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  clickableUrl,
  EnvironmentError,
  readServing,
  type Serving,
  siteOrigin,
} from '../../lib/site/environment';
import { log, outliveOutputs, reasonOf } from './log';
import { Metrics } from './metrics';
import { Supervisor } from './supervisor';

/** Says what stopped the start, in French, and ends with exit code 1. */
function refuse(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function servingOrExit(): Serving {
  try {
    return readServing(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return refuse(error.message);
  }
}

/** The addresses in the pages are those of the build: another SITE_URL changes nothing, and is told. */
function warnOfOtherUrl(built: string): void {
  const given = process.env.SITE_URL;
  if (!given || siteOrigin(given) === built) return;
  log(`SITE_URL vaut « ${given} », mais le site est construit pour ${built} : rien n’en change.`);
}

/**
 * Serves what a link leads to (`out`), until SIGTERM or SIGINT; SIGHUP serves what it leads to by then.
 * PORT (3000) and HOST (localhost) say where, WORKERS (1) by how many processes, METRICS_PORT whether it
 * counts what it answers.
 */
export async function serve(link: string): Promise<void> {
  outliveOutputs();
  const { metricsPort, workers, ...address } = servingOrExit();
  const metrics = metricsPort === undefined ? undefined : new Metrics();
  const supervisor = new Supervisor(link, { address, workers, metrics });
  let asked = 0;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      asked += 1;
      // Asked again: at once.
      if (asked > 1) process.exit(1);
      void supervisor.leave().then(() => process.exit(0));
    });
  }
  process.on('SIGHUP', () => void supervisor.reload());
  try {
    if (metricsPort !== undefined) await metrics?.listen(metricsPort);
    const { manifest } = await supervisor.start();
    const { siteUrl } = manifest.build;
    warnOfOtherUrl(siteUrl);
    const url = clickableUrl(address);
    process.stdout.write(`\nLe site est servi à l’adresse ${url} (processus ${process.pid})\n`);
    if (siteUrl !== url) process.stdout.write(`Ses pages se disent publiées à ${siteUrl}\n`);
  } catch (error) {
    refuse(reasonOf(error));
  }
}

/** Run by itself: `node out/server.mjs`, or from the folder of a release. */
const [, started = ''] = process.argv;
if (path.basename(started) === path.basename(fileURLToPath(import.meta.url))) {
  await serve(path.dirname(started));
}
