import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pressed } from '../../testing/small-release';
import { addPublicFolder } from './added-files';
import { openCrew } from './open-crew';
import { PublishableTree } from './publishable-tree';

const root = mkdtempSync(path.join(tmpdir(), 'added-files-'));
afterAll(() => rmSync(root, { recursive: true }));

it('adds a folder of public files to a tree that is already written, and nothing else', async () => {
  const treeFolder = path.join(root, 'out');
  const publicFolder = path.join(root, 'public');
  const tree = PublishableTree.create(treeFolder, { at: '2026-11-25T12:00:00.000Z' });
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  for (const [address, status] of [
    ['/', 200],
    ['/404', 404],
    ['/erreur', 500],
  ] as const) {
    const file = `${address.slice(1) || 'index'}.html`;
    const body = await pressed(root, Buffer.from('a'), 'text/html');
    tree.add({ path: address, file, body, status, headers });
  }
  const site = {
    build: { id: 'a', at: '2026-11-25T12:00:00.000Z', siteUrl: 'https://journal.test' },
    headers: { 'x-a': 'b' },
    notFound: tree.take('/404'),
    failure: tree.take('/erreur'),
    redirects: {},
    dynamic: [],
  };
  tree.finish(site);
  const readManifest = () =>
    JSON.parse(readFileSync(path.join(treeFolder, 'manifest.json'), 'utf8'));
  const before = readManifest();

  mkdirSync(path.join(publicFolder, 'pagefind', 'index'), { recursive: true });
  writeFileSync(path.join(publicFolder, 'autre.txt'), 'autre');
  writeFileSync(path.join(publicFolder, 'pagefind', 'pagefind.js'), 'let a;');
  writeFileSync(path.join(publicFolder, 'pagefind', 'index', 'fr_1.pf_index'), 'x');
  await addPublicFolder(treeFolder, publicFolder, 'pagefind', { crew: openCrew(root) });

  const { routes, ...rest } = readManifest();
  expect(rest).toEqual(site);
  expect(Object.keys(routes)).toEqual([
    '/',
    '/pagefind/index/fr_1.pf_index',
    '/pagefind/pagefind.js',
  ]);
  expect(routes['/']).toEqual(before.routes['/']);
  expect(routes['/pagefind/pagefind.js']).toMatchObject({
    file: 'pagefind/pagefind.js',
    status: 200,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
  const published = (name: string) => existsSync(path.join(treeFolder, 'files', name));
  expect(['index.html', 'pagefind/pagefind.js', 'pagefind/pagefind.js.br'].map(published)).toEqual([
    true,
    true,
    true,
  ]);
  expect(published('pagefind/index/fr_1.pf_index.br')).toBe(false);
});
