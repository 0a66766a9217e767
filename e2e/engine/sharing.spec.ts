import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { ARTICLE, BRIEF } from '../support/pages';
import { part } from '../support/parts';

test('a reader copies the link of the article in one click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  const section = part(page, 'Partager cet article');
  await section.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(section.getByRole('status')).toHaveText('Lien copié');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
});

test('a browser that refuses to copy is said to, as an alert, and the next copy as what it is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let copies = 0;
    const writeText = async () => {
      if (copies++ === 0) throw new DOMException('', 'NotAllowedError');
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await page.goto(ARTICLE);
  const section = part(page, 'Partager cet article');
  // It is there before the click: a screen reader tells what changes in it.
  await expect(section.getByRole('status')).toBeEmpty();
  await section.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(section.getByRole('alert')).toHaveText('Copie refusée par le navigateur');
  await section.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(section.getByRole('status')).toHaveText('Lien copié');
  await expect(section.getByRole('alert')).toHaveCount(0);
});

test('where the phone has a menu to share, a button opens it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] as unknown[] });
    Object.defineProperty(navigator, 'share', {
      value: async (data: unknown) =>
        (window as unknown as { shared: unknown[] }).shared.push(data),
    });
  });
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Partager…' }).click();
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual([
    { url: canonical },
  ]);
});

/** How far from one colour the margin of a card is, where its illustration stands. */
async function marginOf(page: Page, article: string): Promise<number> {
  const card = await (await page.request.get(`${article}/opengraph-image`)).body();
  const margin = { left: 0, top: 180, width: 280, height: 270 };
  const { channels } = await sharp(await sharp(card).extract(margin).toBuffer()).stats();
  return Math.max(...channels.map(({ stdev }) => stdev));
}

test('a card shows the illustration of its article, and plain paper where there is none', async ({
  page,
}) => {
  expect(await marginOf(page, ARTICLE)).toBeGreaterThan(10);
  expect(await marginOf(page, BRIEF)).toBeLessThan(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button promises what it cannot do', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(part(page, 'Partager cet article').getByRole('link')).toHaveCount(7);
  });
});

test('a heading leads to itself, so that its address can be sent', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('heading', { name: 'Questions fréquentes' }).getByRole('link').click();
  await expect(page).toHaveURL(/#questions-frequentes$/);
});
