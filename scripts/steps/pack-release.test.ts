import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { extract } from 'tar';
import { afterAll, expect, it, vi } from 'vitest';
import { holdRelease } from '../../delivery/server/hold-release';
import { readRelease } from '../../delivery/server/release';
import { smallRelease } from '../../testing/small-release';
import { bundleServer } from './bundle';
import { freePort } from './free-port';
import { packRelease } from './pack-release';

/** Next is played by a few lines, which load a package by its name, one by a name that is made, one by Next's link. */
const NEXT = `import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import lu from 'lu';
const require = createRequire(import.meta.url);
const cherche = require(['cher', 'che'].join(''));
process.on('disconnect', () => process.exit());
createServer((request, response) => {
  const lie = createRequire(process.argv[2] + '/.next/a.js')('lie-0123');
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([lu, cherche, lie]));
}).listen(process.argv[3], () => process.send('ready'));
`;

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')));
const elsewhere = realpathSync(mkdtempSync(path.join(tmpdir(), 'elsewhere-')));
afterAll(() => {
  for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

function addPackage(name: string): void {
  const folder = path.join(root, 'node_modules', name);
  mkdirSync(path.join(folder, 'lib'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'lib/main.js' }));
  writeFileSync(path.join(folder, 'lib', 'main.js'), `module.exports = '${name}';`);
}

it('packs a release with what it loads, which Node alone serves from another folder', async () => {
  for (const name of ['lu', 'cherche', 'lie', 'inutile']) addPackage(name);
  const { folder, remove } = await smallRelease();
  await bundleServer(folder);
  writeFileSync(path.join(folder, 'next.mjs'), NEXT);
  const release = path.join(root, 'releases', 'essai');
  mkdirSync(path.dirname(release));
  renameSync(folder, release);
  remove();
  const links = path.join(release, 'next', '.next', 'node_modules');
  mkdirSync(links, { recursive: true });
  symlinkSync('../../../../../node_modules/lie', path.join(links, 'lie-0123'), 'dir');
  const letGo = holdRelease(release);
  const archive = await packRelease(root, readRelease(release));
  letGo();
  expect(path.relative(root, archive)).toBe('journal.test-essai.tar.gz');
  expect(readdirSync(path.join(root, '.generated'))).toEqual([]);

  await extract({ file: archive, cwd: elsewhere });
  rmSync(path.join(root, 'node_modules'), { recursive: true });
  const unpacked = path.join(elsewhere, 'journal.test-essai');
  expect(readdirSync(unpacked)).not.toContain('served-by');
  expect(readdirSync(path.join(unpacked, 'node_modules')).toSorted()).toEqual([
    'cherche',
    'lie',
    'lu',
  ]);
  const port = await freePort();
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: unpacked,
    env: { HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  try {
    const ask = (target: string) => fetch(`http://127.0.0.1:${port}${target}`);
    await vi.waitFor(async () => expect((await ask('/articles/a')).status).toBe(200), {
      timeout: 20_000,
    });
    expect(await (await ask('/oembed')).json()).toEqual(['lu', 'cherche', 'lie']);
  } finally {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
});

it('makes no archive of a release whose Next does not start', async () => {
  addPackage('lie');
  const release = readRelease(path.join(root, 'releases', 'essai'));
  await expect(packRelease(root, release)).rejects.toThrow('Next n’a pas démarré');
  expect(readdirSync(path.join(root, '.generated'))).toEqual([]);
});
