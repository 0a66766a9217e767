import { Readable } from 'node:stream';
import { expect, type Page, test } from '@playwright/test';
import robotsParser from 'robots-parser';
import { parseSitemap } from 'sitemap';
import { readHead } from '../support/head';
import { ARTICLE, MISSING, SEARCH, TEMPLATES } from '../support/pages';
import { SITE_URL, served } from '../support/ports';

test('robots.txt opens the site, closes it to training robots, and leads to the sitemaps', async ({
  request,
}) => {
  const response = await request.get('/robots.txt');
  expect(response.headers()['content-type']).toContain('text/plain');
  const robots = robotsParser(`${SITE_URL}/robots.txt`, await response.text());
  const decisions = {
    Googlebot: true,
    facebookexternalhit: true,
    Twitterbot: true,
    LinkedInBot: true,
    Slackbot: true,
    GPTBot: false,
  };
  for (const [agent, isAllowed] of Object.entries(decisions)) {
    expect(robots.isAllowed(SITE_URL + ARTICLE, agent), agent).toBe(isAllowed);
  }
  expect(robots.getSitemaps()).toEqual([`${SITE_URL}/sitemap.xml`, `${SITE_URL}/news-sitemap.xml`]);
});

test('the sitemap lists each page once, at its canonical address, with the dates of the article', async ({
  page,
}) => {
  const response = await page.request.get('/sitemap.xml');
  expect(response.headers()['content-type']).toContain('application/xml');
  const items = await parseSitemap(Readable.from([await response.text()]));
  const urls = items.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toEqual(
    expect.arrayContaining(
      Object.values(TEMPLATES).map((path) => (path === '/' ? SITE_URL : SITE_URL + path)),
    ),
  );
  for (const url of urls) {
    const answer = await page.goto(served(url));
    expect(answer?.status(), url).toBe(200);
    const { canonicals, meta } = await readHead(page);
    expect(canonicals, url).toEqual([url]);
    expect(meta.robots?.join(), url).not.toContain('noindex');
  }

  await page.goto(ARTICLE);
  const { jsonLd, canonicals } = await readHead(page);
  const entry = items.find(({ url }) => url === canonicals[0]);
  expect(entry?.lastmod).toBe(jsonLd[0].dateModified);
  expect(entry?.img.map(({ url }) => url)).toEqual([jsonLd[0].image[0].url]);
});

test('the news sitemap is one, and names what it lists as the articles do', async ({ request }) => {
  const response = await request.get('/news-sitemap.xml');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('application/xml');
  const xml = await response.text();
  expect(xml).toContain('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
  const limit = Date.now() - 48 * 3_600_000;
  for (const [, date = ''] of xml.matchAll(/<news:publication_date>([^<]+)</g)) {
    expect(Date.parse(date)).toBeGreaterThan(limit - 60_000);
  }
});

/** What a page leads to and shows. */
async function readLinks(page: Page) {
  return page.evaluate(() => ({
    links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    images: [...document.querySelectorAll('img, source')].flatMap((image) => [
      ...(image.getAttribute('src') ? [image.getAttribute('src') ?? ''] : []),
      ...(image.getAttribute('srcset') ?? '')
        .split(/,\s*/)
        .map((candidate) => candidate.split(' ')[0] ?? ''),
    ]),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));
}

test('every internal link, anchor and image of the site leads somewhere', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const toVisit: string[] = ['/'];
  const anchors = new Map<string, string[]>();
  const wanted: { from: string; path: string; anchor: string }[] = [];
  const broken: string[] = [];
  while (toVisit.length > 0) {
    const path = toVisit.pop() ?? '/';
    if (anchors.has(path)) continue;
    anchors.set(path, []);
    const isFile = /\.\w+$/.test(path);
    const response = isFile ? await page.request.get(path) : await page.goto(path);
    const status = typeof response?.status === 'function' ? response.status() : undefined;
    if (status !== 200) broken.push(`${path}: ${status}`);
    if (isFile) continue;

    const found = await readLinks(page);
    anchors.set(path, found.ids);
    expect(new Set(found.ids).size, `identifiers of ${path}`).toBe(found.ids.length);
    for (const href of found.links) {
      const url = new URL(href, `${baseURL}${path}`);
      if (url.origin !== baseURL) continue;
      toVisit.push(url.pathname);
      if (url.hash) wanted.push({ from: path, path: url.pathname, anchor: url.hash.slice(1) });
    }
    for (const src of new Set(found.images.filter(Boolean))) {
      const image = await page.request.get(src);
      if (!image.headers()['content-type']?.startsWith('image/')) broken.push(`${path}: ${src}`);
    }
  }
  for (const { from, path, anchor } of wanted) {
    if (!anchors.get(path)?.includes(anchor)) broken.push(`${from}: ${path}#${anchor}`);
  }
  expect(broken).toEqual([]);
  // Every page of the sitemap can be reached by links.
  const sitemap = await (await page.request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)</g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  expect(listed.filter((path) => !anchors.has(path))).toEqual([]);
});

test('a file that the publisher has not filled in is not there', async ({ request }) => {
  for (const path of ['/.well-known/security.txt', '/indexnow.txt']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('what is not there answers 404, in French, with ways out', async ({ page }) => {
  const missing = [
    MISSING,
    '/rubriques/personne',
    '/rubriques/justice/page/2',
    '/rubriques/justice/page/1',
    '/archives/page/2',
    '/sujets/rien',
    '/auteurs/personne',
    '/articles/tous-les-blocs.md',
    '/rien',
    '/articles',
    '/articles/tous-les-blocs',
  ];
  for (const path of missing) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Il n’y a pas de page à cette adresse.',
    );
  }
  await expect(
    page.getByRole('main').getByRole('link', { name: 'la page d’accueil' }),
  ).toHaveAttribute('href', '/');
  await expect(page.getByRole('main').getByRole('link', { name: 'la recherche' })).toHaveAttribute(
    'href',
    SEARCH,
  );
  await expect(page.getByRole('main').getByRole('link', { name: /iSpoof/ })).toHaveAttribute(
    'href',
    ARTICLE,
  );
});
