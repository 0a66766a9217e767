import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { fixtureSource } from '../support/fixture-source';
import { HOSTILE, KITCHEN_SINK } from '../support/pages';
import { sitemapPaths } from '../support/sitemap';
import { FIXTURE, SITE_URL } from '../support/sites';

const UNPUBLISHED = ['brouillon-secret', 'article-futur'];
const HIDDEN = [...UNPUBLISHED, 'essai-retire'];
const HIDDEN_WORDS = /que personne ne doit voir/;

test('a draft and an article of the future have no page, no image and no twin', async ({
  request,
}) => {
  for (const slug of UNPUBLISHED) {
    for (const address of [
      `/articles/${slug}`,
      `/articles/${slug}/opengraph-image`,
      `/articles/${slug}.md`,
      `/articles/${slug}/markdown`,
    ]) {
      expect((await request.get(address)).status(), address).toBe(404);
    }
  }
});

test('a file that only a draft leads to is not published, nor one that nothing leads to', async ({
  request,
}) => {
  for (const name of ['secret.pdf', 'sans-lien.pdf']) {
    expect((await request.get(`/documents/${name}`)).status(), name).toBe(404);
  }
});

test('a draft, an article of the future and a removed one are on no surface at all', async ({
  request,
}) => {
  const pages = await sitemapPaths(request);
  expect(pages).toEqual(expect.arrayContaining(['/', HOSTILE, KITCHEN_SINK, '/archives/page/2']));
  const lists = pages.filter((page) =>
    /^\/(?:rubriques|auteurs|sujets|dossiers)\/[^/]+$/.test(page),
  );
  const surfaces = [
    ...pages,
    ...lists.map((list) => `${list}/rss.xml`),
    ...pages.filter((page) => page.startsWith('/articles/')).map((page) => `${page}.md`),
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/rss.xml',
    '/atom.xml',
    '/feed.json',
    '/llms.txt',
    '/robots.txt',
    '/recherche',
    '/rien',
  ];
  expect(surfaces.length).toBeGreaterThan(60);
  for (const surface of surfaces) {
    const response = await request.get(surface);
    expect(response.status(), surface).toBe(surface === '/rien' ? 404 : 200);
    const text = await response.text();
    expect(text, surface).not.toMatch(HIDDEN_WORDS);
    for (const slug of [...HIDDEN, 'un-seul']) expect(text, surface).not.toContain(slug);
  }
  for (const slug of HIDDEN) {
    const url = encodeURIComponent(`${SITE_URL}/articles/${slug}`);
    expect((await request.get(`/oembed?url=${url}`)).status(), slug).toBe(404);
  }
});

test('the search index holds none of them', () => {
  const folder = path.join(
    FIXTURE.folder,
    process.env.PLAIN_NEXT ? 'public' : 'out/files',
    'pagefind/fragment',
  );
  expect(existsSync(folder)).toBe(true);
  const fragments = readdirSync(folder).map((file) => readFileSync(path.join(folder, file)));
  expect(fragments.length).toBeGreaterThan(24);
  const texts = fragments.map((bytes) => gunzipSync(bytes).toString());
  expect(texts.some((text) => text.includes('titre-hostile'))).toBe(true);
  for (const text of texts) {
    expect(text).not.toMatch(HIDDEN_WORDS);
    for (const slug of HIDDEN) expect(text).not.toContain(slug);
  }
});

test('what is built for a name of no network does not count as published', () => {
  // The copy that was built keeps the registry that it came with: the build wrote nothing in it.
  const built = readFileSync(path.join(FIXTURE.folder, 'content', 'registry.json'), 'utf8');
  expect(built).toBe(fixtureSource('registry.json'));
});
