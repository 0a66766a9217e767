import { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import robotsParser from 'robots-parser';
import { parseSitemap } from 'sitemap';
import { readHead } from '../support/head';
import { ARTICLE, MISSING, TEMPLATES } from '../support/pages';
import { SITE_ORIGIN } from '../support/ports';

test('robots.txt opens the site and leads to its sitemap', async ({ request }) => {
  const response = await request.get('/robots.txt');
  expect(response.headers()['content-type']).toContain('text/plain');
  const robots = robotsParser(`${SITE_ORIGIN}/robots.txt`, await response.text());
  for (const agent of [
    'Googlebot',
    'facebookexternalhit',
    'Twitterbot',
    'LinkedInBot',
    'Slackbot',
  ]) {
    expect(robots.isAllowed(SITE_ORIGIN + ARTICLE, agent), agent).toBe(true);
  }
  expect(robots.getSitemaps()).toEqual([`${SITE_ORIGIN}/sitemap.xml`]);
});

test('the sitemap lists each page once, at its canonical address, with the dates of the article', async ({
  page,
}) => {
  const response = await page.request.get('/sitemap.xml');
  expect(response.headers()['content-type']).toContain('application/xml');
  const items = await parseSitemap(Readable.from([await response.text()]));
  expect(items.map(({ url }) => url).sort()).toEqual(
    Object.values(TEMPLATES)
      .map((path) => (path === '/' ? SITE_ORIGIN : SITE_ORIGIN + path))
      .sort(),
  );

  await page.goto(ARTICLE);
  const { jsonLd, canonicals } = await readHead(page);
  const entry = items.find(({ url }) => url === canonicals[0]);
  expect(entry?.lastmod).toBe(jsonLd[0].dateModified);
  expect(entry?.img.map(({ url }) => url)).toEqual([jsonLd[0].image[0].url]);
});

test('every internal link, anchor and image of the site leads somewhere', async ({
  page,
  baseURL,
}) => {
  const toVisit: string[] = Object.values(TEMPLATES);
  const visited = new Set<string>();
  const broken: string[] = [];
  while (toVisit.length > 0) {
    const path = toVisit.pop() ?? '/';
    if (visited.has(path)) continue;
    visited.add(path);
    const response = await page.goto(path);
    if (response?.status() !== 200) broken.push(`${path}: ${response?.status()}`);

    const found = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      images: [...document.querySelectorAll('img, source')].flatMap((image) => [
        ...(image.getAttribute('src') ? [image.getAttribute('src') ?? ''] : []),
        ...(image.getAttribute('srcset') ?? '')
          .split(/,\s*/)
          .map((candidate) => candidate.split(' ')[0] ?? ''),
      ]),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    for (const href of found.links) {
      if (href.startsWith('#') && !found.ids.includes(href.slice(1)))
        broken.push(`${path}: ${href}`);
      const url = new URL(href, `${baseURL}${path}`);
      if (url.origin === baseURL && !visited.has(url.pathname)) toVisit.push(url.pathname);
    }
    for (const src of new Set(found.images.filter(Boolean))) {
      const image = await page.request.get(src);
      if (!image.headers()['content-type']?.startsWith('image/')) broken.push(`${path}: ${src}`);
    }
    expect(new Set(found.ids).size, `identifiers of ${path}`).toBe(found.ids.length);
  }
  expect(broken).toEqual([]);
  expect(visited.size).toBe(Object.keys(TEMPLATES).length);
});

test('what is not there answers 404, in French, with ways out', async ({ page }) => {
  const missing = [
    MISSING,
    '/rubriques/justice',
    '/auteurs/personne',
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
  await expect(page.getByRole('main').getByRole('link', { name: /iSpoof/ })).toHaveAttribute(
    'href',
    ARTICLE,
  );
});
