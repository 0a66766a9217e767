import { once } from 'node:events';
import { rmSync, symlinkSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { PublishableTree } from '../../delivery/build/publishable-tree';
import { fileHeaders, pageHeaders } from '../../delivery/headers';
import { readManifest } from '../../delivery/manifest';
import { createSiteServer } from '../../delivery/server/http-server';
import { readRelease } from '../../delivery/server/release';
import { Site } from '../../delivery/server/site';
import { pressed, smallRelease } from '../../testing/small-release';
import { localBin, runCommand } from '../steps/run-command';
import { verifySite } from './verify-site';

const SITE = 'https://journal.test';
const head = (url: string, more = '') =>
  `<!doctype html><link rel="canonical" href="${url}"/><meta property="og:url" content="${url}"/>${more}`;

let release: Awaited<ReturnType<typeof smallRelease>>;
let server: Server;
let origin = '';
/** What stands between the site and who asks, in one test. */
let meddle: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;

/** A release whose sitemap lists what is given, with these pages besides. */
async function releaseOf(listed: readonly string[], pages: Readonly<Record<string, string>>) {
  const small = await smallRelease();
  const { tree, site } = PublishableTree.open(small.folder, undefined);
  const press = (body: string, type: string) =>
    pressed(path.dirname(small.folder), Buffer.from(body), type);
  for (const [address, html] of Object.entries(pages)) {
    const headers = pageHeaders({ path: address, status: 200, csp: "default-src 'none'" });
    const body = await press(html, 'text/html');
    tree.add({ path: address, file: `${address.slice(1)}.html`, body, status: 200, headers });
  }
  const contentType = 'application/xml; charset=utf-8';
  const body = await press(
    `<urlset>${listed.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`,
    contentType,
  );
  const headers = fileHeaders({ path: '/sitemap.xml', contentType });
  tree.add({ path: '/sitemap.xml', file: 'sitemap.xml', body, status: 200, headers });
  tree.finish(site);
  return small;
}

/** Serves a release, and what Next would. */
async function serve(folder: string): Promise<Server> {
  const site = new Site(readRelease(folder), () =>
    Promise.resolve({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{}'),
    }),
  );
  const started = createSiteServer(() => ({
    headers: site.headers,
    handle: (request, response) =>
      meddle?.(request, response) ? Promise.resolve() : site.handle(request, response),
  })).listen(0, '127.0.0.1');
  await once(started, 'listening');
  origin = `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  return started;
}

beforeAll(async () => {
  release = await releaseOf([SITE, `${SITE}/articles/b`], {
    '/articles/b': head(`${SITE}/articles/b`),
  });
  server = await serve(release.folder);
});
afterEach(() => {
  meddle = undefined;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  release.remove();
});

const verify = async (folder = release.folder, patienceMs = 5_000) => {
  const { manifest } = readRelease(folder);
  return verifySite(origin, manifest, { atOnce: 4, patienceMs });
};
/** The faults, one a line, where what stands between changes the answers at one address. */
async function faultsOf(
  address: string,
  change: (status: number, headers: OutgoingHttpHeaders) => [number, OutgoingHttpHeaders],
): Promise<string[]> {
  meddle = (request, response) => {
    if (request.url !== address) return false;
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: OutgoingHttpHeaders) =>
      writeHead(...change(status, headers))) as typeof response.writeHead;
    return false;
  };
  return (await verify()).faults.map((fault) => `${fault.address} ${fault.what}`);
}

it('finds no fault in the site that was built', async () => {
  const { asked, faults } = await verify();
  expect(faults).toEqual([]);
  // Seven addresses and two added, three redirects, two that Next makes, one that is none.
  expect(asked).toBe(15);
});

const without =
  (name: string) =>
  (status: number, headers: OutgoingHttpHeaders): [number, OutgoingHttpHeaders] => [
    status,
    Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name)),
  ];
const set =
  (name: string, value: string) =>
  (status: number, headers: OutgoingHttpHeaders): [number, OutgoingHttpHeaders] => [
    status,
    { ...headers, [name]: value },
  ];

it.each([
  [
    '/articles/a',
    () => [404, {}] as [number, OutgoingHttpHeaders],
    'statut : reçu « 404 », attendu « 200 »',
  ],
  [
    '/articles/retire',
    () => [200, {}] as [number, OutgoingHttpHeaders],
    'reçu « 200 », attendu « 410 »',
  ],
  ['/', without('content-security-policy'), 'content-security-policy : reçu rien'],
  ['/', without('strict-transport-security'), 'strict-transport-security : reçu rien'],
  ['/icon.png', set('content-type', 'text/plain'), 'content-type : reçu « text/plain »'],
  ['/vide.txt', set('etag', '"autre"'), 'etag : reçu « "autre" »'],
  ['/articles/a', set('x-robots-tag', 'noindex'), 'x-robots-tag : reçu « noindex »'],
  ['/articles/b', set('x-robots-tag', 'noindex'), 'la page est au plan du site'],
  ['/articles/ancien', set('location', '/'), 'location : reçu « / », attendu « /articles/a »'],
  [
    '/?p=123',
    () => [302, { location: '/' }] as [number, OutgoingHttpHeaders],
    'reçu « 302 », attendu « 308 »',
  ],
  ['/oembed', () => [502, {}] as [number, OutgoingHttpHeaders], 'reçu « 502 »'],
])('tells of %s otherwise than built', async (address, change, what) => {
  const faults = await faultsOf(address, change);
  expect(faults.join('\n')).toContain(what);
  for (const fault of faults) expect(fault.startsWith(`${address} `)).toBe(true);
});

it('tells of another content under the right headers', async () => {
  meddle = (request, response) => {
    if (request.url !== '/articles/a') return false;
    const { headers, routes } = readRelease(release.folder).manifest;
    const route = routes['/articles/a'];
    response.writeHead(200, { ...headers, ...route?.headers, etag: `"${route?.etag}"` });
    response.end('<p>Autre chose</p>');
    return true;
  };
  expect((await verify()).faults).toEqual([
    { address: '/articles/a', what: 'contenu : reçu un autre, attendu celui de la version' },
  ]);
});

it('tells of a page for every address, of silence, and of a site that is not there', async () => {
  meddle = (request, response) => {
    if (!/^\/[0-9a-f]{24}$/.test(request.url ?? '')) return request.url === '/icon.png';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('Bonjour');
    return true;
  };
  const { faults } = await verify(release.folder, 1_000);
  expect(faults.map(({ what }) => what).toSorted()).toEqual([
    'rien en 1 s',
    'statut : reçu « 200 », attendu « 404 »',
  ]);
  const { manifest } = readRelease(release.folder);
  const nobody = await verifySite('http://127.0.0.1:1', manifest, { atOnce: 2, patienceMs: 1_000 });
  expect(nobody).toMatchObject({ asked: 1, faults: [{ address: 'http://127.0.0.1:1' }] });
});

it('tells of a build that names the machine, of what its sitemap lists and has not, of noindex', async () => {
  const faulty = await releaseOf(
    [`${SITE}/articles/cachee`, `${SITE}/articles/absente`, 'http://localhost:3000/articles/a'],
    {
      '/articles/cachee': head(
        'http://localhost:3000/articles/cachee',
        '<meta name="robots" content="noindex"/>',
      ),
    },
  );
  const before = origin;
  const other = await serve(faulty.folder);
  try {
    rmSync(path.join(faulty.folder, 'files', 'icon.png'));
    // The server started before that file was lost.
    const manifest = readManifest(faulty.folder);
    const { faults } = await verifySite(origin, manifest, { atOnce: 4, patienceMs: 5_000 });
    const lines = faults.map(({ address, what }) => `${address} ${what}`).join('\n');
    expect(lines).toContain(
      '/sitemap.xml « https://journal.test/articles/absente » : la version n’a pas',
    );
    expect(lines).toContain(
      '/sitemap.xml « http://localhost:3000/articles/a » : attendu une adresse',
    );
    expect(lines).toContain(
      '/articles/cachee canonical : reçu « http://localhost:3000/articles/cachee',
    );
    expect(lines).toContain('/articles/cachee og:url : reçu « http://localhost');
    expect(lines).toContain('/articles/cachee noindex : la page est au plan du site');
    expect(lines).toContain('/icon.png statut : reçu « 500 », attendu « 200 »');
    expect(faults).toHaveLength(6);
  } finally {
    origin = before;
    other.close();
    other.closeAllConnections();
    faulty.remove();
  }
});

it('is a command that says it, with exit code 1', async () => {
  const command = path.join(import.meta.dirname, '..', 'verify.ts');
  const run = (cwd: string, ...args: string[]) =>
    runCommand(localBin('tsx'), [command, ...args], { cwd, quiet: true });
  const none = await run(path.dirname(release.folder), origin);
  expect([none.exitCode, none.output]).toEqual([1, expect.stringContaining('Rien à comparer')]);
  symlinkSync('release', path.join(path.dirname(release.folder), 'out'), 'dir');
  const good = await run(path.dirname(release.folder), origin);
  expect([good.exitCode, good.output]).toEqual([0, expect.stringContaining('Site conforme')]);
  meddle = (request, response) => {
    if (request.url === '/icon.png') response.writeHead(404).end();
    return request.url === '/icon.png';
  };
  const bad = await run(path.dirname(release.folder), origin);
  expect(bad.exitCode).toBe(1);
  expect(bad.output).toContain('/icon.png\n  statut : reçu « 404 », attendu « 200 »\n\n1 faute');
  const wrong = await run(path.dirname(release.folder), 'ftp://a');
  expect(wrong.output).toContain('site : reçu « ftp://a »');
});
