import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import robotsParser from 'robots-parser';
import type { Registry } from '../../lib/content/check/registry';
import type { Publisher } from '../../lib/content/schema/publisher-facts';
import { isArticle, sitemapPaths } from '../support/sitemap';
import { pathOf, ROOT, SITE_URL } from '../support/sites';

/** What the newspaper of `content/` gives to machines: it agrees with its pages, whatever they say. */
const FEEDS: Readonly<Record<string, (text: string) => (string | undefined)[]>> = {
  '/rss.xml': (text) => (parseRssFeed(text).items ?? []).map(({ link }) => link),
  '/atom.xml': (text) => (parseAtomFeed(text).entries ?? []).map(({ links }) => links?.[0]?.href),
  '/feed.json': (text) => (parseJsonFeed(text).items ?? []).map(({ url }) => url),
};

for (const [address, read] of Object.entries(FEEDS)) {
  test(`${address} is a feed of the articles`, async ({ request }) => {
    const articles = (await sitemapPaths(request)).filter(isArticle);
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    const items = read(await response.text()).map((url) => pathOf(url ?? ''));
    expect(items.length > 0).toBe(articles.length > 0);
    expect(items.filter((each) => !articles.includes(each))).toEqual([]);
  });
}

test('each article is known in the feeds by the first address that it was published at', async ({
  request,
}) => {
  const file = path.join(ROOT, 'content', 'registry.json');
  const registry: Registry = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const text = async (address: string) => (await request.get(address)).text();
  const known = new Map(
    (parseJsonFeed(await text('/feed.json')).items ?? []).map(({ id, url }) => [url, id]),
  );
  for (const [url = '', id] of known) {
    const registered = registry[pathOf(url)];
    if (registered) expect(id).toBe(SITE_URL + (registered.first ?? pathOf(url)));
  }
  for (const { link, guid } of parseRssFeed(await text('/rss.xml')).items ?? [])
    expect(guid?.value).toBe(known.get(link));
  for (const { links, id } of parseAtomFeed(await text('/atom.xml')).entries ?? [])
    expect(id).toBe(known.get(links?.[0]?.href));
});

test('each list has a feed that parses', async ({ request }) => {
  const lists = (await sitemapPaths(request)).filter((each) =>
    /^\/(?:rubriques|auteurs|sujets)\/[^/]+$/.test(each),
  );
  for (const list of lists) {
    const response = await request.get(`${list}/rss.xml`);
    expect(response.status(), list).toBe(200);
    expect(parseRssFeed(await response.text()).items?.length, list).toBeGreaterThan(0);
  }
});

test('robots.txt lets readers’ robots in, and leads to the sitemaps', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  const robots = robotsParser(`${SITE_URL}/robots.txt`, text);
  expect(robots.isAllowed(`${SITE_URL}/`, 'Googlebot')).toBe(true);
  for (const url of robots.getSitemaps())
    expect((await request.get(pathOf(url))).status(), url).toBe(200);
});

test('each article has its Markdown twin, and llms.txt leads to it', async ({ request }) => {
  const index = await (await request.get('/llms.txt')).text();
  for (const article of (await sitemapPaths(request)).filter(isArticle)) {
    expect(index, article).toContain(`(${SITE_URL}${article}.md)`);
    const twin = await request.get(`${article}.md`);
    expect([twin.status(), twin.headers()['content-type']], article).toEqual([
      200,
      'text/markdown; charset=utf-8',
    ]);
  }
});

test('a draft has neither a page nor a twin', async ({ request }) => {
  const folder = path.join(ROOT, 'content', 'articles');
  // Git keeps no empty folder: a newspaper that is born has none.
  const names = existsSync(folder) ? readdirSync(folder, { encoding: 'utf8' }) : [];
  const drafts = names.filter(
    (name) =>
      name.endsWith('.mdx') && /^draft: true$/m.test(readFileSync(path.join(folder, name), 'utf8')),
  );
  for (const draft of drafts) {
    const address = `/articles/${path.parse(draft).name}`;
    for (const each of [address, `${address}.md`])
      expect((await request.get(each)).status(), each).toBe(404);
  }
});

test('the files that the publisher’s facts fill are there when it has given them', async ({
  request,
}) => {
  const facts: Publisher = JSON.parse(
    readFileSync(path.join(ROOT, '.generated', 'publisher.json'), 'utf8'),
  );
  for (const [address, fact] of [
    ['/.well-known/security.txt', facts.securityContact],
    ['/indexnow.txt', facts.indexNowKey],
  ] as const)
    expect((await request.get(address)).status(), address).toBe(fact ? 200 : 404);
});
