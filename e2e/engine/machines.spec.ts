import { expect, test } from '@playwright/test';
import { readHead } from '../support/head';
import { ARTICLE, COMPANIONS, SITE_NAME } from '../support/pages';
import { pathOf, SITE_URL } from '../support/sites';

const ARTICLES = [ARTICLE, ...COMPANIONS];

test('each article has a Markdown twin with all its words', async ({ page }) => {
  for (const path of ARTICLES) {
    await page.goto(path);
    const twin = await page.locator('link[type="text/markdown"]').getAttribute('href');
    expect(twin).toBe(`${SITE_URL}${path}.md`);
    const response = await page.request.get(pathOf(twin ?? ''));
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(response.headers()['x-robots-tag']).toContain('noindex');
    expect(response.headers().link).toBe(`<${SITE_URL}${path}>; rel="canonical"`);
    const markdown = await response.text();
    expect(markdown).toContain(`# ${await page.locator('h1').innerText()}\n`);
    expect(markdown).not.toMatch(/<[A-Z]\w+|\]\(\//);
    const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    const told = words(markdown);
    const shown = await page.locator('.prose, .source-list').allInnerTexts();
    expect([...words(shown.join(' '))].filter((word) => !told.has(word))).toEqual([]);
  }
});

test('llms.txt leads to the Markdown of every article', async ({ request }) => {
  const response = await request.get('/llms.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^# Le Banc d’essai\n\n> /);
  for (const path of ARTICLES) expect(text).toContain(`(${SITE_URL}${path}.md)`);
  for (const [, url] of text.matchAll(/\]\(([^)]+)\)/g)) {
    expect((await request.get(pathOf(url ?? ''))).status(), url).toBe(200);
  }
});

test('an article says how to embed it, and the answer describes it', async ({ page }) => {
  await page.goto(ARTICLE);
  const { meta } = await readHead(page);
  const discovery = page.locator('link[type="application/json+oembed"]');
  const answer = await page.request.get(pathOf((await discovery.getAttribute('href')) ?? ''));
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(await answer.json()).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: await page.locator('h1').innerText(),
    author_name: 'L’équipe du banc',
    provider_name: SITE_NAME,
    thumbnail_url: meta['og:image']?.[0],
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  for (const [query, status] of [
    ['', 400],
    [`?format=xml&url=${SITE_URL}${ARTICLE}`, 501],
    ['?url=https://exemple.fr/', 404],
  ] as const) {
    expect((await page.request.get(`/oembed${query}`)).status(), query).toBe(status);
  }
});

test('the reservation on text and data mining is readable by machines', async ({ request }) => {
  const response = await request.get('/.well-known/tdmrep.json');
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toEqual([
    { location: '/', 'tdm-reservation': 1, 'tdm-policy': `${SITE_URL}/reutilisation` },
  ]);
  expect((await request.get('/reutilisation')).status()).toBe(200);
});
