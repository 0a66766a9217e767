import { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import robotsParser from 'robots-parser';
import { parseSitemap } from 'sitemap';
import { readHead } from '../support/head';
import { everyLink } from '../support/links';
import { ARTICLE, LONG_LIST, MISSING, SEARCH, TEMPLATES } from '../support/pages';
import { sitemapPaths } from '../support/sitemap';
import { pathOf, SITE_URL } from '../support/sites';

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
    const answer = await page.request.get(pathOf(url));
    expect(answer.status(), url).toBe(200);
    const html = await answer.text();
    const canonicals = [...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)];
    expect(
      canonicals.map(([, href]) => href),
      url,
    ).toEqual([url]);
    expect(html, url).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
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

test('every internal link, anchor and image of the site leads somewhere', async ({ page }) => {
  test.slow();
  const { broken, visited } = await everyLink(page);
  expect(broken).toEqual([]);
  // Every page of the sitemap can be reached by links.
  const listed = await sitemapPaths(page.request);
  expect(listed.filter((path) => !visited.has(path))).toEqual([]);
});

test('what is not there answers 404, in French, with ways out', async ({ page }) => {
  const missing = [
    MISSING,
    '/rubriques/personne',
    `${TEMPLATES.section}/page/2`,
    `${TEMPLATES.section}/page/1`,
    `${LONG_LIST}/page/3`,
    '/archives/page/9',
    '/sujets/rien',
    '/auteurs/personne',
    '/articles/brouillon-secret.md',
    '/rien',
    '/articles',
    '/articles/brouillon-secret',
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
  await expect(page.getByRole('main').getByRole('link', { name: /césium/ })).toHaveAttribute(
    'href',
    ARTICLE,
  );
});
