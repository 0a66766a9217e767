import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { PublishableTree } from '../../delivery/build/publishable-tree';
import type { Release } from '../../delivery/server/release';
import { readRelease } from '../../delivery/server/release';
import { pressed } from '../../testing/small-release';
import { withoutWithdrawn } from './without-withdrawn';

const root = mkdtempSync(path.join(tmpdir(), 'withdrawn-'));
afterAll(() => rmSync(root, { recursive: true }));

const AT = '2026-11-25T12:00:00.000Z';
const TYPES: Readonly<Record<string, string>> = {
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.pf_fragment': 'application/octet-stream',
};

type Body = string | Buffer | { readonly gone: string };

/** A release that answers these addresses. */
async function release(
  name: string,
  bodies: Readonly<Record<string, Body>>,
  redirects: Readonly<Record<string, string>> = {},
): Promise<Release> {
  const folder = path.join(root, name);
  const tree = PublishableTree.create(folder, { at: AT });
  const all: Readonly<Record<string, Body>> = { '/404': '404', '/erreur': '500', ...bodies };
  for (const [address, body] of Object.entries(all)) {
    const type = TYPES[path.extname(address)] ?? 'text/html; charset=utf-8';
    const gone = typeof body === 'string' || Buffer.isBuffer(body) ? undefined : body.gone;
    tree.add({
      path: address,
      file: `${address.slice(1) || 'index'}${type.startsWith('text/html') ? '.html' : ''}`,
      body: await pressed(root, Buffer.from(gone ?? (body as string | Buffer)), type),
      status: gone === undefined ? 200 : 410,
      headers: { 'content-type': type },
    });
  }
  tree.finish({
    build: { id: name, at: AT, siteUrl: 'https://journal.test' },
    headers: {},
    notFound: { ...tree.take('/404'), status: 404 },
    failure: tree.take('/erreur'),
    redirects,
    dynamic: [`/${name}`],
  });
  return readRelease(folder);
}

/** A fragment of the index, as Pagefind compresses them. */
const fragment = (url: string) => gzipSync(JSON.stringify({ url }));

const BEFORE = {
  '/': '<a href="/articles/fautif">F</a><a href="/articles/b">B</a>',
  '/a-propos': '<p>Qui nous sommes, avant</p>',
  '/articles/b': '<p>B, avant</p>',
  '/articles/fautif': '<img src="/media/f-1.avif"><a href="/documents/f.pdf">',
  '/articles/fautif.md': '# Fautif',
  '/articles/fautif-2': '<p>Un autre</p>',
  '/articles/fautif/opengraph-image': 'carte',
  '/documents/f.pdf': 'pdf',
  '/dossiers/d': '<a href="/articles/fautif">',
  '/dossiers/d.epub': 'le texte fautif',
  '/media/f-1.avif': 'image',
  '/pagefind/fragment/fr_1.pf_fragment': fragment('/articles/b'),
  '/pagefind/fragment/fr_2.pf_fragment': fragment('/articles/fautif'),
  '/rss.xml': '<link>https://journal.test/articles/fautif</link>le texte fautif',
  '/sujets/seul': '<a href="/articles/fautif">',
};
const NOW = {
  '/': '<a href="/articles/b">B</a><img src="/media/n-1.avif">',
  '/a-propos': '<p>Qui nous sommes, maintenant</p>',
  '/articles/b': '<p>B, maintenant</p>',
  '/articles/fautif': { gone: 'Retiré : une erreur' },
  '/articles/fautif-2': '<p>Un autre</p>',
  '/articles/fautif.md': { gone: 'Retiré : une erreur' },
  '/articles/nouveau': '<p>Publié depuis</p>',
  '/dossiers/d': '<p>Le dossier</p>',
  '/dossiers/d.epub': 'sans lui',
  '/media/n-1.avif': 'autre image',
  '/pagefind/fragment/fr_3.pf_fragment': fragment('/articles/b'),
  '/rss.xml': '<link>https://journal.test/articles/b</link>',
};

it('closes a withdrawn address, its forms and what it alone showed; what spoke of it is as it is now', async () => {
  const [before, now] = [await release('before', BEFORE), await release('now', NOW)];
  const amended = withoutWithdrawn(before, now, []);
  expect(amended?.closed.toSorted()).toEqual([
    '/articles/fautif',
    '/articles/fautif.md',
    '/articles/fautif/opengraph-image',
    '/documents/f.pdf',
    '/media/f-1.avif',
  ]);
  const routes = amended?.manifest.routes ?? {};
  for (const address of amended?.closed ?? [])
    expect(routes[address]).toMatchObject({ status: 410, file: expect.stringMatching(/fautif/) });
  const isOf = (address: string) =>
    routes[address] === undefined
      ? 'nothing'
      : routes[address]?.etag === now.manifest.routes[address]?.etag
        ? 'now'
        : 'before';
  expect(
    Object.fromEntries(Object.keys({ ...BEFORE, ...NOW }).map((each) => [each, isOf(each)])),
  ).toMatchObject({
    '/': 'now',
    '/rss.xml': 'now',
    '/dossiers/d': 'now',
    '/dossiers/d.epub': 'now',
    '/media/n-1.avif': 'now',
    '/pagefind/fragment/fr_1.pf_fragment': 'nothing',
    '/pagefind/fragment/fr_2.pf_fragment': 'nothing',
    '/pagefind/fragment/fr_3.pf_fragment': 'now',
    '/sujets/seul': 'nothing',
    '/articles/nouveau': 'nothing',
    '/articles/b': 'before',
    '/a-propos': 'before',
  });
  expect(routes['/articles/fautif-2']?.status).toBe(200);
  expect(amended?.manifest.dynamic).toEqual(['/now']);
  expect(amended?.borrowed.has('articles/fautif.html')).toBe(true);
});

it('leaves a release as it is when nothing was withdrawn since', async () => {
  const before = await release('c', { '/articles/a': 'a', '/articles/b': { gone: 'b' } });
  const now = await release('d', { '/articles/a': 'a', '/articles/b': { gone: 'b' } });
  expect(withoutWithdrawn(before, now, ['/articles/b'])).toBeUndefined();
});

it('knows a withdrawn text by the address that it had then, and one that is not built yet', async () => {
  const before = await release('e', { '/': 'A', '/articles/ancien': 'a', '/a-propos': 'b' });
  const now = await release(
    'f',
    { '/': 'A', '/articles/neuf': { gone: 'Retiré' }, '/a-propos': 'b' },
    { '/articles/ancien': '/articles/neuf' },
  );
  const amended = withoutWithdrawn(before, now, ['/a-propos']);
  expect(amended?.closed.toSorted()).toEqual(['/a-propos', '/articles/ancien']);
  // No page gives its reason yet: that of an address where there is nothing is shown.
  expect(amended?.manifest.routes['/a-propos']).toMatchObject({ status: 410, file: '404.html' });
});
