import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { readHead } from '../support/head';
import { ARTICLE, MISSING, SITE_NAME, TEMPLATES } from '../support/pages';
import { part } from '../support/parts';
import { pathOf, SITE_URL } from '../support/sites';

for (const [name, path] of Object.entries(TEMPLATES)) {
  test(`${name}: the head is complete and agrees with itself`, async ({ page }) => {
    await page.goto(path);
    const { title, titles, canonicals, meta, strayInBody, links } = await readHead(page);
    const url = path === '/' ? SITE_URL : SITE_URL + path;

    expect(titles).toBe(1);
    expect(strayInBody).toBe(0);
    expect(canonicals).toEqual([url]);
    expect(title.length).toBeLessThanOrEqual(60);
    expect(meta.description).toHaveLength(1);
    expect(meta.description?.[0]?.length).toBeGreaterThan(50);
    expect(meta.description?.[0]?.length).toBeLessThanOrEqual(160);
    expect(meta.robots).toEqual([
      'index, follow, max-video-preview:-1, max-image-preview:large, max-snippet:-1',
    ]);
    expect(meta['theme-color']).toHaveLength(2);
    expect(meta['color-scheme']).toEqual(['light dark']);
    expect(meta.viewport).toEqual(['width=device-width, initial-scale=1']);

    expect(meta['og:title']).toEqual([title]);
    expect(meta['og:description']).toEqual(meta.description);
    expect(meta['og:url']).toEqual([url]);
    expect(meta['og:site_name']).toEqual([SITE_NAME]);
    expect(meta['og:locale']).toEqual(['fr_FR']);
    expect(meta['og:image:type']).toEqual(['image/png']);
    expect(meta['og:image:width']).toEqual(['1200']);
    expect(meta['og:image:height']).toEqual(['630']);
    expect(meta['og:image:alt']?.[0]).toBeTruthy();
    expect(meta['twitter:card']).toEqual(['summary_large_image']);
    expect(meta['twitter:title']).toEqual([title]);
    expect(meta['twitter:description']).toEqual(meta.description);
    expect(meta['twitter:image']).toEqual(meta['og:image']);
    expect(meta['twitter:image:alt']).toEqual(meta['og:image:alt']);

    for (const { rel, href } of links.filter((link) => /icon|manifest/.test(link.rel))) {
      const response = await page.request.get(href);
      expect(response.status(), `${rel} ${href}`).toBe(200);
    }
    expect(links.map(({ rel }) => rel)).toEqual(
      expect.arrayContaining(['icon', 'apple-touch-icon', 'manifest']),
    );
  });

  test(`${name}: the social image is one that every network takes`, async ({ page }) => {
    await page.goto(path);
    const { meta } = await readHead(page);
    const response = await page.request.get(pathOf(meta['og:image']?.[0] ?? ''));
    const bytes = await response.body();
    expect(response.headers()['content-type']).toBe('image/png');
    expect(bytes.length).toBeLessThan(300_000);
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
    });
  });
}

test('no two pages have the same title, description or address', async ({ page }) => {
  const heads = [];
  for (const path of Object.values(TEMPLATES)) {
    await page.goto(path);
    heads.push(await readHead(page));
  }
  for (const values of [
    heads.map(({ title }) => title),
    heads.map(({ meta }) => meta.description?.[0]),
    heads.map(({ canonicals }) => canonicals[0]),
  ]) {
    expect(new Set(values).size).toBe(values.length);
  }
});

test('the manifest names the site and icons that exist', async ({ request }) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ name: SITE_NAME, lang: 'fr', start_url: '/' });
  for (const { src, sizes } of manifest.icons) {
    const response = await request.get(src);
    expect(response.status()).toBe(200);
    if (sizes === 'any') continue;
    const { width, height } = await sharp(await response.body()).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test('article: what machines read is what the page shows', async ({ page }) => {
  await page.goto(ARTICLE);
  const { jsonLd, meta, title } = await readHead(page);
  const [article, graph] = jsonLd;
  expect(jsonLd).toHaveLength(2);
  expect(article['@type']).toBe('NewsArticle');
  expect(graph['@graph'].map((node: { '@type': string }) => node['@type'])).toEqual(
    expect.arrayContaining([
      'WebPage',
      'BreadcrumbList',
      'WebSite',
      'NewsMediaOrganization',
      'ImageObject',
    ]),
  );

  const shown = {
    headline: await page.locator('h1').innerText(),
    datePublished: await page.getByText('Publié le').locator('time').getAttribute('datetime'),
    author: await page.locator('a[rel=author]').innerText(),
    articleSection: await page.locator('article header a').first().innerText(),
    keywords: await part(page, 'Sujets').getByRole('listitem').allInnerTexts(),
    caption: (
      await page.locator('article figcaption').first().locator('span').first().innerText()
    ).trim(),
    credit: (
      await page.locator('article figcaption').first().locator('span').nth(1).innerText()
    ).split(',')[0],
    sources: await page.locator('li[id^="source-"]').count(),
  };
  const updated = page.getByText('Mis à jour le').locator('time');
  const dateModified =
    (await updated.count()) > 0 ? await updated.getAttribute('datetime') : shown.datePublished;

  expect({
    headline: article.headline,
    datePublished: article.datePublished,
    author: article.author.name,
    articleSection: article.articleSection,
    keywords: article.keywords,
    caption: article.image[0].caption,
    credit: article.image[0].creditText,
    sources: article.citation.length,
  }).toEqual(shown);
  expect(article.dateModified).toBe(dateModified);
  expect(article.alternativeHeadline).toBe(title);
  expect(article.description).toBe(meta.description?.[0]);
  expect(article.isBasedOn.url).toBe(await page.locator('#source-1 a.link').getAttribute('href'));

  expect(meta['og:type']).toEqual(['article']);
  expect(meta['article:published_time']).toEqual([article.datePublished]);
  expect(meta['article:modified_time']).toEqual([article.dateModified]);
  expect(meta['article:section']).toEqual([article.articleSection]);
  expect(meta['article:tag']).toEqual(article.keywords);
  expect(meta['article:author']).toEqual([article.author.url]);
  expect(meta.author).toEqual([article.author.name]);
  expect(meta['twitter:label1']).toEqual(['Temps de lecture']);
  await expect(page.getByText(`Lecture\u00a0: ${meta['twitter:data1']?.[0]}`)).toBeVisible();
  expect(article.timeRequired).toBe(`PT${Number.parseInt(meta['twitter:data1']?.[0] ?? '', 10)}M`);

  const words = (await page.locator('.prose').innerText()).split(/\s+/).length;
  expect(Math.abs(article.wordCount - words) / words).toBeLessThan(0.05);
});

test('article: the images, the author and the logo that machines are sent to exist', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const [article] = (await readHead(page)).jsonLd;
  const ratios: number[] = [];
  for (const { url, width, height } of article.image) {
    const response = await page.request.get(pathOf(url));
    const picture = await sharp(await response.body()).metadata();
    expect([`${picture.width}`, `${picture.height}`]).toEqual([width, height]);
    expect(picture.width).toBeGreaterThanOrEqual(1200);
    ratios.push(Math.round((picture.width / picture.height) * 100) / 100);
  }
  expect(ratios).toEqual([1.78, 1.33, 1]);
  for (const url of [article.author.url, article.publisher.logo.url, article.thumbnailUrl]) {
    expect((await page.request.get(pathOf(url))).status(), url).toBe(200);
  }
});

test('lists: structured data name the articles that the page shows, in order', async ({ page }) => {
  for (const path of [TEMPLATES.home, TEMPLATES.section, TEMPLATES.dossier]) {
    await page.goto(path);
    const { jsonLd } = await readHead(page);
    const nodes = jsonLd.flatMap((data) => data['@graph'] ?? [data]);
    const list = nodes.find((node) => node['@type'] === 'CollectionPage').mainEntity
      .itemListElement;
    const shown = await page
      .locator('main article :is(h2, h3) a')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href'), (link as HTMLElement).innerText]),
      );
    expect(list.map(({ url, name }: { url: string; name: string }) => [pathOf(url), name])).toEqual(
      shown,
    );
  }
});

test('the publisher’s rules are at pages of the site', async ({ page }) => {
  await page.goto('/');
  const nodes = (await readHead(page)).jsonLd.flatMap((data) => data['@graph'] ?? [data]);
  const publisher = nodes.find((node) => node['@type'] === 'NewsMediaOrganization');
  for (const rule of [
    'publishingPrinciples',
    'ethicsPolicy',
    'correctionsPolicy',
    'masthead',
    'ownershipFundingInfo',
    'actionableFeedbackPolicy',
  ]) {
    expect((await page.request.get(pathOf(publisher[rule]))).status(), rule).toBe(200);
  }
});

test('pages of lists carry their trail, the author a profile', async ({ page }) => {
  for (const path of [TEMPLATES.author, TEMPLATES.section, TEMPLATES.dossier]) {
    await page.goto(path);
    const { jsonLd } = await readHead(page);
    const trail = jsonLd.find((data) => data['@type'] === 'BreadcrumbList');
    expect(trail.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
      SITE_URL,
      SITE_URL + path,
    ]);
    expect(trail.itemListElement[1].name).toBe(await page.locator('h1').innerText());
  }
  await page.goto(TEMPLATES.author);
  const profile = (await readHead(page)).jsonLd.find((data) => data['@type'] === 'ProfilePage');
  expect(profile.mainEntity).toMatchObject({
    '@type': 'Organization',
    name: await page.locator('h1').innerText(),
  });
});

test('a page that is not there asks not to be indexed and claims no address', async ({ page }) => {
  await page.goto(MISSING);
  const { title, canonicals, meta } = await readHead(page);
  expect(title).toBe(`Page introuvable | ${SITE_NAME}`);
  expect(canonicals).toEqual([]);
  expect(meta.robots?.join()).toContain('noindex');
  expect(meta.robots?.join()).not.toMatch(/(?<!no)index/);
});
