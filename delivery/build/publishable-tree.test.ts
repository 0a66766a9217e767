import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { pressed } from '../../testing/small-release';
import { type Manifest, readManifest } from '../manifest';
import { PublishableTree } from './publishable-tree';

const root = mkdtempSync(path.join(tmpdir(), 'tree-'));
const folder = path.join(root, 'tree');
const asPressed = (body: Buffer, type: string) => pressed(root, body, type);
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const MONDAY = { iso: '2026-11-23T12:00:00.000Z', http: 'Mon, 23 Nov 2026 12:00:00 GMT' };
const TUESDAY = { iso: '2026-11-24T12:00:00.000Z', http: 'Tue, 24 Nov 2026 12:00:00 GMT' };
const MONDAY_BUILD = { at: MONDAY.iso };

/** Builds a site of one page, and gives its manifest. */
async function build(at: string, text: string, previous?: Manifest): Promise<Manifest> {
  const tree = PublishableTree.create(folder, { at, previous });
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  for (const [address, body] of [
    ['/', text],
    ['/404', 'a'],
    ['/erreur', 'b'],
  ] as const) {
    const file = `${address.slice(1) || 'index'}.html`;
    tree.add({
      path: address,
      file,
      body: await asPressed(Buffer.from(body), 'text/html'),
      status: 200,
      headers,
    });
  }
  tree.finish({
    build: { id: 'a', at, siteUrl: 'https://journal.test' },
    headers: {},
    notFound: tree.take('/404'),
    failure: tree.take('/erreur'),
    redirects: {},
    dynamic: [],
  });
  return readManifest(folder);
}

it('keeps the date of what has not changed since the build before', async () => {
  const first = await build(MONDAY.iso, 'un');
  expect(first.routes['/']?.modified).toBe(MONDAY.http);
  const same = await build(TUESDAY.iso, 'un', first);
  expect(same.routes['/']).toEqual(first.routes['/']);
  const changed = await build(TUESDAY.iso, 'deux', first);
  expect(changed.routes['/']?.modified).toBe(TUESDAY.http);
  expect(changed.routes['/']?.etag).not.toBe(first.routes['/']?.etag);
});

it('writes the compressed forms of texts, and says what each weighs', async () => {
  const tree = PublishableTree.create(folder, MONDAY_BUILD);
  const body = Buffer.from('<p>Le même texte.</p>'.repeat(50));
  const add = async (file: string, type: string) =>
    tree.add({
      path: `/${file}`,
      file,
      body: await asPressed(body, type),
      status: 200,
      headers: { 'content-type': type },
    });
  const sizes = await add('a.html', 'text/html; charset=utf-8');
  const read = (name: string) => readFileSync(path.join(folder, 'files', name));
  expect(brotliDecompressSync(read('a.html.br'))).toEqual(body);
  expect(gunzipSync(read('a.html.gz'))).toEqual(body);
  expect(sizes).toEqual({
    bytes: body.length,
    gzip: read('a.html.gz').length,
    brotli: read('a.html.br').length,
  });
  expect(await add('a.avif', 'image/avif')).toEqual({
    bytes: body.length,
    gzip: body.length,
    brotli: body.length,
  });
  expect(existsSync(path.join(folder, 'files', 'a.avif.br'))).toBe(false);
});

it('starts from an empty folder, and takes away only what was added', async () => {
  await build(MONDAY.iso, 'un');
  const left = path.join(folder, 'files', 'ancien.html');
  writeFileSync(left, 'ancien');
  const tree = PublishableTree.create(folder, MONDAY_BUILD);
  expect(existsSync(left)).toBe(false);
  expect(() => tree.take('/rien')).toThrow('Nothing was built at /rien.');
});
