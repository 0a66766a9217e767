import { expect, test } from '@playwright/test';
import { ARTICLE } from '../support/pages';
import { part } from '../support/parts';

test('a reader copies the link of the article in one click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  const section = part(page, 'Partager cet article');
  await section.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(section.getByRole('button', { name: 'Lien copié' })).toBeVisible();
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
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
