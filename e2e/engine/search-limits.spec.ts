import { expect, test } from '@playwright/test';
import { HOSTILE, SEARCH } from '../support/pages';

test('a draft and an article of the future are not found', async ({ page }) => {
  await page.goto(`${SEARCH}?q=personne+voir+brouillon`);
  await expect(page.getByRole('status')).toContainText('brouillon');
  await expect(page.getByText('que personne ne doit voir')).toHaveCount(0);
  for (const slug of ['brouillon-secret', 'article-futur']) {
    await expect(page.locator(`a[href$="${slug}"]`)).toHaveCount(0);
  }
});

test('a query that finds much says how much of it is shown', async ({ page }) => {
  await page.goto(`${SEARCH}?q=relevé`);
  await expect(page.getByRole('status')).toHaveText(
    /^2\d\u00a0résultats pour «\u00a0relevé\u00a0», dont voici les 20\u00a0premiers\.$/,
  );
  await expect(page.locator('#liste-des-resultats > li')).toHaveCount(20);
});

test('a hostile title is shown as text', async ({ page }) => {
  await page.goto(`${SEARCH}?q=esperluette+chevron`);
  const link = page.locator(`#liste-des-resultats a[href="${HOSTILE}"]`);
  await expect(link).toContainText("& esperluette > chevron ' {accolades} $& \\u003c");
  expect(await page.evaluate(() => document.querySelectorAll('main img').length)).toBe(0);
});

test('a hostile query is shown as text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)>';
  await page.goto(`${SEARCH}?${new URLSearchParams({ q: query })}`);
  await expect(page.getByRole('status')).toContainText(query);
  await expect(page.locator('main img')).toHaveCount(0);
});
