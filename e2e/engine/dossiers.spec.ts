import { expect, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import { strFromU8, unzipSync } from 'fflate';
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
    expect(related.length + neighbours.length).toBeLessThanOrEqual(3);
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
  for (const beside of ['', '/rss.xml', '.epub']) {
    const path = `/dossiers/un-seul${beside}`;
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  await page.goto(COMPANIONS[1]);
  await expect(page.locator('a[href^="/dossiers/"]')).toHaveCount(0);
});

test('its page and its feed name its EPUB, which has each article as a chapter, in its order', async ({
  page,
}) => {
  await page.goto(DOSSIER);
  const url = `${SITE_URL}${DOSSIER}.epub`;
  await expect(page.locator('link[rel=alternate][type="application/epub+zip"]')).toHaveAttribute(
    'href',
    url,
  );
  await expect(page.getByRole('link', { name: 'Emporter ce dossier (EPUB)' })).toHaveAttribute(
    'href',
    `${DOSSIER}.epub`,
  );
  const feed = await (await page.request.get(`${DOSSIER}/rss.xml`)).text();
  expect(feed).toContain(`href="${url}" rel="alternate" type="application/epub+zip"`);
  const response = await page.request.get(`${DOSSIER}.epub`);
  expect(response.headers()).toMatchObject({
    'content-type': 'application/epub+zip',
    'x-robots-tag': expect.stringContaining('noindex'),
    link: `<${SITE_URL}${DOSSIER}>; rel="canonical"`,
  });
  const files = unzipSync(await response.body());
  const read = (name: string) => strFromU8(files[`OEBPF/${name}`] ?? new Uint8Array());
  const opf = read('ebook.opf');
  // What it is known by survives a change of address.
  expect(opf).toContain(`'BookId'>${SITE_URL}/dossiers/ancien-dossier</dc:identifier>`);
  const names = PARTS.map((path) => path.split('/').at(-1) ?? '');
  const places = names.map((name) => opf.indexOf(`${name}.xhtml`));
  expect(Math.min(...places)).toBeGreaterThan(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const name of names) expect(read(`content/${name}.xhtml`), name).toContain('<h1');
  expect(opf).not.toContain('brouillon-secret');
});

test('a topic says what it is about, to readers and to machines, under its own name', async ({
  page,
}) => {
  await page.goto(TEMPLATES.topic);
  const words =
    'Ce qu’un texte de sujet dit\u00a0: l’unité de temps, d’où elle vient, «\u00a0ce qu’elle vaut\u00a0» & qui la garde.';
  await expect(page.locator('h1')).toHaveText('La seconde, & ce qu’elle mesure');
  await expect(page.getByRole('main')).toContainText(words);
  const { meta } = await readHead(page);
  expect(meta.description).toEqual([words]);
  const feed = await (await page.request.get(`${TEMPLATES.topic}/rss.xml`)).text();
  expect(feed).toContain('La seconde, &amp; ce qu’elle mesure');
});

test('a former dossier leads to the present one, and one that is no more says why', async ({
  page,
}) => {
  for (const beside of ['', '/rss.xml', '.epub']) {
    const answer = await page.request.get(`/dossiers/ancien-dossier${beside}`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, DOSSIER + beside]);
  }
  await page.goto('/dossiers/dossier-ferme');
  await expect(page.locator('h1')).toHaveText('Ce dossier a été fermé.');
  await expect(page.getByRole('main')).toContainText('Ses articles sont devenus un guide.');
});
