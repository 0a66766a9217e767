import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ERROR_PAGES, type SmallBuild, smallBuild } from '../../testing/next-build';
import { readManifest } from '../manifest';
import adapter from './adapter';
import { buildFactsVariable } from './release-folder';

const SITE_URL = 'https://journal.test';
const AT = '2026-11-25T12:00:00.000Z';

let small: SmallBuild;
afterEach(() => {
  small.remove();
  vi.unstubAllEnvs();
});

/** Runs the adapter on a build, and gives the folder that it wrote. */
async function complete(): Promise<string> {
  const folder = path.join(small.root, 'releases', 'a');
  const facts = { id: 'a', at: AT, siteUrl: SITE_URL, indexable: true, folder };
  for (const [name, value] of Object.entries(buildFactsVariable(facts))) vi.stubEnv(name, value);
  await adapter.onBuildComplete(small.build);
  return folder;
}

it('writes a tree that holds the whole site, and says how to serve it', async () => {
  small = smallBuild(
    [
      { pathname: '/', body: '<h1>Accueil</h1>' },
      { pathname: '/articles/retire', body: '<h1>Retiré</h1>' },
      ...ERROR_PAGES,
    ],
    { gone: ['/articles/retire'], goneWith: { '/articles/retire.md': '/articles/retire' } },
  );
  const folder = await complete();
  const { routes, ...site } = readManifest(folder);
  expect(
    Object.entries(routes).map(([address, { status, file }]) => [address, status, file]),
  ).toEqual([
    ['/', 200, 'index.html'],
    ['/articles/retire', 410, 'articles/retire.html'],
    ['/articles/retire.md', 410, 'articles/retire.md.html'],
    ['/icon.svg', 200, 'icon.svg'],
  ]);
  expect(site).toMatchObject({
    build: { id: 'a', at: AT, siteUrl: SITE_URL },
    headers: { 'x-content-type-options': 'nosniff', 'content-usage': 'train-ai=n' },
    notFound: { status: 404, file: '404.html' },
    failure: { status: 500, file: 'erreur.html' },
    redirects: { '/ancien': '/' },
    dynamic: [],
  });
  expect(readFileSync(path.join(folder, 'files', 'index.html'), 'utf8')).not.toContain('_next');
  expect(existsSync(path.join(folder, 'files', 'index.html.br'))).toBe(true);
  const [home] = JSON.parse(readFileSync(path.join(folder, 'sizes.json'), 'utf8'));
  expect(home).toMatchObject({ page: '/', scripts: 0, bytes: routes['/']?.sizes.identity });
});

it('rewrites what plain Next serves: the page, its headers and its status', async () => {
  small = smallBuild([{ pathname: '/articles/retire', body: '<h1>Retiré</h1>' }, ...ERROR_PAGES], {
    gone: ['/articles/retire'],
  });
  const folder = await complete();
  const served = (name: string) =>
    readFileSync(path.join(small.root, '.next', 'server', name), 'utf8');
  const page = readFileSync(path.join(folder, 'files', 'articles', 'retire.html'), 'utf8');
  expect(served('app/articles/retire.html')).toBe(page);
  expect(served('pages/500.html')).toContain('<h1>Panne</h1>');
  expect(JSON.parse(served('app/articles/retire.meta'))).toMatchObject({
    status: 410,
    headers: {
      'x-next': 'a',
      'content-security-policy':
        readManifest(folder).routes['/articles/retire']?.headers['content-security-policy'],
      'referrer-policy': 'strict-origin-when-cross-origin',
    },
  });
});

it('publishes the framework’s files for a page that needs them alone', async () => {
  small = smallBuild([{ pathname: '/', body: '<p>1</p>', isClient: true }, ...ERROR_PAGES]);
  const { routes } = readManifest(await complete());
  expect(Object.keys(routes)).toContain('/_next/static/chunks/a.js');
  expect(routes['/']?.headers['content-security-policy']).toContain("script-src 'self' 'sha256-");
});

it('refuses a page with a script that nobody knows', async () => {
  small = smallBuild([{ pathname: '/', body: '<script>alert(1)</script>' }, ...ERROR_PAGES]);
  await expect(complete()).rejects.toThrow(/^The page \/ holds an inline script/);
});

it('refuses to run for a build that nobody told it of', async () => {
  small = smallBuild(ERROR_PAGES);
  await expect(adapter.onBuildComplete(small.build)).rejects.toThrow('npm run build');
});
