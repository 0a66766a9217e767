import { expect, test } from '@playwright/test';
import { readHead } from '../support/head';
import { ARTICLE, BRIEF } from '../support/pages';

test('an article says what it is, wherever it is listed', async ({ page }) => {
  for (const path of [BRIEF, '/rubriques/espace', '/archives']) {
    await page.goto(path);
    await expect(page.getByText('· Brève').first(), path).toBeVisible();
  }
  await page.goto(ARTICLE);
  await expect(page.getByText('· Décryptage').first()).toBeVisible();
});

test('an article without a picture is whole: no figure, and its card as the image of machines', async ({
  page,
}) => {
  await page.goto(BRIEF);
  await expect(page.locator('article figure')).toHaveCount(0);
  await expect(page.locator('article img')).toHaveCount(0);
  const { jsonLd } = await readHead(page);
  expect(jsonLd[0]).toMatchObject({ '@type': 'NewsArticle' });
  expect(jsonLd[0].image).toMatch(/\/articles\/breve-sans-image\/opengraph-image$/);
  const card = await page.request.get(`${BRIEF}/opengraph-image`);
  expect(card.headers()['content-type']).toBe('image/png');
  for (const feed of ['/rss.xml', '/feed.json', '/sitemap.xml'])
    expect(await (await page.request.get(feed)).text(), feed).toContain(BRIEF);
});

test('what is new is said under the byline, with its date, and in the twin and the feeds', async ({
  page,
}) => {
  const news = 'le quartz a son paragraphe';
  await page.goto(ARTICLE);
  const header = page.locator('article header');
  await expect(header.getByText(news)).toBeVisible();
  await expect(header.getByText('Mise à jour du 11 février 2026 à 16 h 30')).toBeVisible();
  for (const path of [`${ARTICLE}.md`, '/rss.xml', '/atom.xml', '/feed.json'])
    expect(await (await page.request.get(path)).text(), path).toContain(news);
});

test('that an AI helped is said before the text, with who read it and who answers for it', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const mention = page.getByText('rédigé avec l’aide d’une intelligence artificielle');
  await expect(mention).toHaveCount(1);
  await expect(mention).toContainText('Aucune relecture humaine n’en est attestée');
  await expect(mention).toContainText('Responsable de la publication : Direction d’essai');
  const top = await mention.evaluate((element) => element.getBoundingClientRect().top);
  const text = await page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().top);
  expect(top).toBeLessThan(text);
});
