import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { NEXT_FOLDER } from '../../delivery/paths';
import { nextDoor } from '../../delivery/server/next-door';
import type { Release } from '../../delivery/server/release';

const START_MS = 60_000;
/** Runs before Next: keeps the name of every file that is looked for and found, and tells them when asked. */
const RECORDER = `import Module from 'node:module';
const files = new Set();
const resolve = Module._resolveFilename;
Module._resolveFilename = function (...given) {
  const file = resolve.apply(this, given);
  files.add(file);
  return file;
};
process.on('message', (message) => { if (message === 'files') process.send([...files]); });`;

/**
 * The files that the Next of a release looks for when it starts and answers each address that it makes: it
 * names some of them by lists that no reading of its code follows.
 * @throws when it does not start
 */
export async function loadedModules({ folder, manifest }: Release): Promise<string[]> {
  const own = mkdtempSync(path.join(tmpdir(), 'next-'));
  const socket = path.join(own, 'socket');
  const child = fork(path.join(folder, 'next.mjs'), [path.join(folder, NEXT_FOLDER), socket], {
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(RECORDER)}`],
    // What an address says of being asked without its query is nobody's business here.
    silent: true,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  child.stdout?.resume();
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  try {
    const signal = AbortSignal.timeout(START_MS);
    await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(() => {
        throw new Error(`${said}\nNext n’a pas démarré : aucune archive n’est faite.`);
      }),
    ]);
    const ask = nextDoor(socket, manifest.build.siteUrl);
    // An address may refuse to be asked without its query: what it loads to say so counts.
    for (const address of manifest.dynamic) await ask(address).catch(() => undefined);
    child.send('files');
    const [files]: [string[]] = (await once(child, 'message', { signal })) as [string[]];
    return files.filter((file) => path.isAbsolute(file)).flatMap(withDescriptions);
  } finally {
    child.kill('SIGKILL');
    rmSync(own, { recursive: true, force: true });
  }
}

/** A file of a package, and what describes the package and the folders that it stands in. */
function withDescriptions(file: string): string[] {
  const found = [file];
  for (let up = path.dirname(file); up.includes('node_modules'); up = path.dirname(up)) {
    const description = path.join(up, 'package.json');
    if (existsSync(description)) found.push(description);
  }
  return found;
}
