import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MANIFEST_FILE, type Manifest, readManifest } from '../delivery/manifest';
import { readRelease } from '../delivery/server/release';
import { smallRelease } from '../testing/small-release';
import { bundleServer } from './steps/bundle';
import { freePort } from './steps/free-port';
import { localBin, runCommand } from './steps/run-command';

const [FIRST, SECOND, THIRD] = ['1', '2', '3'].map(
  (hour) => `20261125T0${hour}0000Z-00000${hour}`,
) as [string, string, string];
let root: string;

const run = (...args: string[]) =>
  runCommand(localBin('tsx'), [path.join(import.meta.dirname, 'rollback.ts'), ...args], {
    cwd: root,
    quiet: true,
  });
const served = () => path.basename(readlinkSync(path.join(root, 'out')));
const folderOf = (id: string) => path.join(root, 'releases', id);

/** A release whose manifest is changed, and whose server says its name. */
async function addRelease(id: string, change: (manifest: Manifest) => Partial<Manifest>) {
  const { folder, remove } = await smallRelease();
  const manifest = readManifest(folder);
  const changed = { ...manifest, build: { ...manifest.build, id }, ...change(manifest) };
  writeFileSync(path.join(folder, MANIFEST_FILE), JSON.stringify({ ...changed, dynamic: [] }));
  renameSync(folder, folderOf(id));
  remove();
}

/** The article that the others have, withdrawn. */
function withdrawn({ routes }: Manifest): Partial<Manifest> {
  const gone = routes['/articles/retire'];
  if (!gone) throw new Error('The small release withdraws nothing.');
  return { routes: { ...routes, '/articles/a': gone, '/articles/a.md': gone } };
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'rollback-'));
  mkdirSync(path.join(root, 'releases'));
  for (const id of [FIRST, SECOND, THIRD]) await addRelease(id, () => ({}));
  symlinkSync(path.join('releases', THIRD), path.join(root, 'out'), 'dir');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('leads to the release before, or to one by its name, and lists what there is', async () => {
  expect((await run()).output).toContain(`Version servie désormais : ${SECOND}`);
  expect(served()).toBe(SECOND);
  const { output } = await run('--list');
  expect(output).toMatch(new RegExp(`→ ${SECOND}  25\\u00a0novembre\\u00a02026 à .*, 1 article`));
  expect(output).toContain(`  ${FIRST} `);
  await run(THIRD);
  expect(served()).toBe(THIRD);
  expect(readdirSync(path.join(root, 'releases'))).toHaveLength(3);
});

it.each([
  [['inconnue'], `reçu « inconnue », attendu ${THIRD} | ${SECOND} | ${FIRST}`],
  [[THIRD], 'est déjà celle qui est servie'],
  [[FIRST, SECOND], 'reçu 2 noms'],
  [['--liste'], 'option inconnue'],
])('refuses %j, in French, and changes nothing', async (args, line) => {
  const { exitCode, output } = await run(...args);
  expect(exitCode).toBe(1);
  expect(output).toContain(line);
  expect(served()).toBe(THIRD);
});

it('refuses a release that is not whole, and one when there is no older', async () => {
  rmSync(path.join(folderOf(SECOND), 'files', 'icon.png'));
  const { exitCode, output } = await run();
  expect(exitCode).toBe(1);
  expect(output).toContain('files/icon.png est absent');
  expect(served()).toBe(THIRD);
  await run(FIRST);
  expect((await run()).output).toContain('aucune n’est plus ancienne');
});

it('never revives what was withdrawn since, built or not', async () => {
  await addRelease('20261125T040000Z-000004', withdrawn);
  await run('20261125T040000Z-000004');
  mkdirSync(path.join(root, 'content', 'removed'), { recursive: true });
  writeFileSync(
    path.join(root, 'content', 'removed', 'icone.yml'),
    'path: /icon\ntitle: Icône\nreason: Elle n’est pas à nous.\n',
  );
  const { output } = await run(THIRD);
  expect(output).toContain('ces adresses répondent 410 :\n  /articles/a\n');
  const id = served();
  expect(id).toMatch(new RegExp(`^${THIRD}-[0-9a-f]{6}$`));
  const { manifest } = readRelease(folderOf(id));
  expect(manifest.build.id).toBe(id);
  for (const address of ['/articles/a', '/articles/a.md', '/icon.png'])
    expect(manifest.routes[address]?.status, address).toBe(410);
  expect(manifest.routes['/']?.status).toBe(200);
  expect(readFileSync(path.join(root, 'out', 'files', 'articles/retire.html'), 'utf8')).toContain(
    'Retiré',
  );
  // The text is not in what is served, even as a file.
  expect(readdirSync(path.join(folderOf(id), 'files', 'articles'))).not.toContain('a.md');
  // The release before this one is not the one that it comes from.
  await run();
  expect(served()).toMatch(new RegExp(`^${SECOND}-`));
});

it.skipIf(process.platform !== 'linux')('tells the server that runs', async () => {
  for (const id of [SECOND, THIRD]) await bundleServer(folderOf(id));
  const port = await freePort();
  const server = spawn(process.execPath, [path.join(root, 'out', 'server.mjs')], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), SITE_URL: '' },
    stdio: 'ignore',
  });
  const build = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`);
    return (await response.json()).build;
  };
  try {
    await vi.waitFor(async () => expect(await build()).toBe(THIRD), { timeout: 20_000 });
    expect((await run()).output).toContain(`Prévenu : processus ${server.pid}`);
    await vi.waitFor(async () => expect(await build()).toBe(SECOND), { timeout: 20_000 });
  } finally {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }
});
