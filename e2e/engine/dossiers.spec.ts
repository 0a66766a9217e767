import { expect, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { readHead } from '../support/head';
import { ARTICLE, COMPANIONS, HOSTILE, TEMPLATES } from '../support/pages';
import { part } from '../support/parts';
import { pathOf, SITE_URL } from '../support/sites';

const { dossier: DOSSIER } = TEMPLATES;
const NAME = 'L’heure & «\u00a0la mesure\u00a0» $&';
/** In the order of a reader: its draft apart. */
const PARTS = [ARTICLE, HOSTILE, COMPANIONS[0]] as const;

test('a dossier lists its articles in the order of a reader, numbered', async ({ page }) => {
  await page.goto(DOSSIER);
  await expect(page.locator('h1')).toHaveText(NAME);
  expect(await page.title()).toBe(`Dossier\u00a0: ${NAME} | Le Banc d’essai`);
  const items = page.getByRole('main').locator('ol > li');
  await expect(items).toHaveCount(PARTS.length);
  for (const [index, path] of PARTS.entries()) {
    const heading = items.nth(index).getByRole('heading', { level: 3 });
    await expect(heading).toHaveText(new RegExp(`^${index + 1}\\. `));
    await expect(heading.getByRole('link')).toHaveAttribute('href', path);
  }
});

test('each of its articles says where it stands, and leads to the page and to its neighbours', async ({
  page,
}) => {
  for (const [index, path] of PARTS.entries()) {
    await page.goto(path);
    await expect(
      page.locator('article header').getByRole('link', { name: `Dossier\u00a0: ${NAME}` }),
    ).toHaveAttribute('href', DOSSIER);
    const box = part(page, `Dossier\u00a0: ${NAME}, ${index + 1}\u00a0sur\u00a03`);
    const links = await box
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const neighbours = [PARTS[index - 1], PARTS[index + 1]].filter(Boolean);
    expect(links).toEqual([DOSSIER, ...neighbours]);
    // What it has named is not told again.
    const related = await part(page, 'À lire aussi')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const neighbour of neighbours) expect(related).not.toContain(neighbour);
  }
});

test('machines are told of the whole by the article, and of its parts by the page', async ({
  page,
}) => {
  await page.goto(DOSSIER);
  const nodes = (await readHead(page)).jsonLd.flatMap((data) => data['@graph'] ?? [data]);
  const series = nodes.find((node) => node['@type'] === 'CreativeWorkSeries');
  const list = nodes.find((node) => node['@type'] === 'CollectionPage');
  expect(series).toMatchObject({ name: NAME, url: SITE_URL + DOSSIER });
  expect(list.about).toEqual({ '@id': series['@id'] });
  expect(list.mainEntity).toMatchObject({
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: PARTS.map((path, index) => ({ position: index + 1, url: SITE_URL + path })),
  });
  const ids: string[] = [];
  for (const [index, path] of PARTS.entries()) {
    await page.goto(path);
    const [article] = (await readHead(page)).jsonLd;
    expect(article.isPartOf[1]).toEqual({
      '@type': 'CreativeWorkSeries',
      '@id': series['@id'],
      name: NAME,
      url: SITE_URL + DOSSIER,
    });
    expect(article.position).toBe(index + 1);
    ids.push(article['@id']);
  }
  expect(series.hasPart.map((part: { '@id': string }) => part['@id'])).toEqual(ids);
});

test('a dossier is in the sitemap, in llms.txt and in the twins; its feed has the newest first', async ({
  request,
}) => {
  const text = async (path: string) => (await request.get(path)).text();
  expect(await text('/sitemap.xml')).toContain(`<loc>${SITE_URL}${DOSSIER}</loc>`);
  expect(await text('/llms.txt')).toContain(`](${SITE_URL}${DOSSIER}): Ce qu’un dossier d’essai`);
  expect(await text(`${HOSTILE}.md`)).toContain(`](${SITE_URL}${DOSSIER}), 2\u00a0sur\u00a03`);
  const { items = [] } = parseRssFeed(await text(`${DOSSIER}/rss.xml`));
  const days = items.map(({ pubDate }) => Date.parse(String(pubDate)));
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(new Set(items.map(({ link }) => pathOf(link ?? '')))).toEqual(new Set(PARTS));
});

test('a dossier of one article has no page, and nothing leads to it', async ({ page }) => {
  for (const path of ['/dossiers/un-seul', '/dossiers/un-seul/rss.xml'])
    expect((await page.request.get(path)).status(), path).toBe(404);
  await page.goto(COMPANIONS[1]);
  await expect(page.locator('a[href^="/dossiers/"]')).toHaveCount(0);
});

test('a former dossier leads to the present one, and one that is no more says why', async ({
  page,
}) => {
  for (const beside of ['', '/rss.xml']) {
    const answer = await page.request.get(`/dossiers/ancien-dossier${beside}`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, DOSSIER + beside]);
  }
  await page.goto('/dossiers/dossier-ferme');
  await expect(page.locator('h1')).toHaveText('Ce dossier a été fermé.');
  await expect(page.getByRole('main')).toContainText('Ses articles sont devenus un guide.');
});
