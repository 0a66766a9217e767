import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { TREE_FOLDER } from '../delivery/paths';
import { reasonOf } from '../delivery/server/log';
import { readRelease } from '../delivery/server/release';
import { sizeInWords } from '../lib/site/size-in-words';
import { packRelease } from './steps/pack-release';

/**
 * `npm run release`: one archive of the release that `out` leads to. A machine that has Node, and neither npm
 * nor this project, unpacks it and serves it.
 */
const USAGE = 'npm run release';

const root = process.cwd();
try {
  parseArgs({ options: {} });
  await pack();
} catch (error) {
  const isOption = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
  console.error(isOption ? `aucune option attendue\n${USAGE}` : reasonOf(error));
  process.exitCode = 1;
}

async function pack(): Promise<void> {
  const archive = await packRelease(root, readRelease(path.join(root, TREE_FOLDER)));
  const name = path.basename(archive);
  console.log(
    `Archive prête : ${name} (${sizeInWords(statSync(archive).size)}).\nSur une machine qui a Node : tar xzf ${name} && node ${name.replace(/\.tar\.gz$/, '')}/server.mjs`,
  );
}
