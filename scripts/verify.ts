import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Manifest, readManifest } from '../delivery/manifest';
import { TREE_FOLDER } from '../delivery/paths';
import { count, quote } from '../lib/content/problems';
import { siteOrigin } from '../lib/site/environment';
import { verifySite } from './verify/verify-site';

/**
 * `npm run verify -- <origine>`: says whether a live site answers what `out` was built to answer: all its
 * faults at once, and exit code 1 when there is one. It asks nothing of any other site.
 */
const USAGE = 'npm run verify -- https://www.exemple.fr';
const PATIENCE = { atOnce: 8, patienceMs: 15_000 };

const root = process.cwd();
const origin = readOrigin();
const manifest = readBuilt();
if (origin && manifest) await verify(origin, manifest);
else process.exitCode = 1;

async function verify(live: string, built: Manifest): Promise<void> {
  const { asked, faults } = await verifySite(live, built, PATIENCE);
  for (const { address, what } of faults) console.error(`${address}\n  ${what}`);
  const checked = `${count(asked, 'adresse')} de ${live}, version ${built.build.id}`;
  if (faults.length === 0) {
    console.log(`Site conforme : ${checked}.`);
  } else {
    console.error(`\n${count(faults.length, 'faute')} : ${checked}.`);
    process.exitCode = 1;
  }
}

function readBuilt(): Manifest | undefined {
  try {
    return readManifest(path.join(root, TREE_FOLDER));
  } catch {
    console.error(`Rien à comparer dans ${TREE_FOLDER} : lancez d’abord « npm run build ».`);
    return undefined;
  }
}

function readOrigin(): string | undefined {
  try {
    const [given = '', ...others] = parseArgs({ allowPositionals: true, options: {} }).positionals;
    const read = others.length === 0 ? siteOrigin(given) : undefined;
    if (read) return read;
    const received = [given, ...others].join(' ').trim();
    console.error(
      `site : reçu ${received ? quote(received) : 'rien'}, attendu son origine, sans chemin\n${USAGE}`,
    );
  } catch {
    console.error(`option inconnue\n${USAGE}`);
  }
  return undefined;
}
