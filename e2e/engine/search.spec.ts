import { expect, test } from '@playwright/test';
import { readHead } from '../support/head';
import { ARTICLE, SEARCH, SITE_NAME } from '../support/pages';
import { everything, field, isAt, resultOf, results, searchFor, status } from '../support/search';
import { SITE_URL } from '../support/sites';
import { typographyFaults } from '../support/typography-faults';

for (const query of ['oscillation', 'osciller', 'horloges', 'césium']) {
  test(`« ${query} » finds the article, and shows where`, async ({ page }) => {
    await page.goto(SEARCH);
    await field(page).fill(query);
    const result = resultOf(page, ARTICLE);
    await expect(result.getByRole('heading', { name: /césium/ })).toBeVisible();
    const count = await results(page).getByRole('listitem').count();
    await expect(status(page)).toHaveText(
      `${count}\u00a0résultat${count > 1 ? 's' : ''} pour «\u00a0${query}\u00a0».`,
    );
    await expect(result.getByText('Temps', { exact: true })).toBeVisible();
    await expect(result.locator('mark').first()).toHaveText(
      new RegExp(`^${query.slice(0, 5)}`, 'i'),
    );
    await expect(everything(page)).toBeHidden();
    await page.waitForURL(isAt(query));
  });
}

test('an elided word does not hide the one that follows it', async ({ page }) => {
  // The text says « l’isochronisme », never « un isochronisme ».
  for (const query of ['isochronisme', 'l’isochronisme', "l'isochronisme"]) {
    await searchFor(page, query);
    await expect(results(page).locator('mark').first()).toHaveText('isochronisme');
  }
});

test('what is said of a result is set as the rest of the site', async ({ page }) => {
  for (const query of ['distribue', '86 400', 'Huygens']) {
    await searchFor(page, query);
    await expect(results(page).locator('mark').first()).toBeVisible();
    expect(typographyFaults(await results(page).innerText()), query).toEqual([]);
  }
});

test('a query that finds nothing says so, and offers a way out', async ({ page }) => {
  await searchFor(page, 'zzzz');
  await expect(status(page)).toHaveText('Aucun résultat pour «\u00a0zzzz\u00a0».');
  await expect(results(page)).toBeHidden();
  // A suggestion is an alert, for whoever hears the page (RGAA 7.5).
  const advice = page.getByRole('alert').filter({ hasText: 'Vérifiez l’orthographe' });
  await expect(advice).toBeVisible();
  await advice.getByRole('link', { name: 'tous les articles' }).click();
  await expect(everything(page)).toBeVisible();
  await expect(field(page)).toHaveValue('');
});

test('the query is in the address: a reload and a shared link find the same', async ({ page }) => {
  await page.goto(SEARCH);
  await field(page).fill('horloge à eau');
  await page.waitForURL(isAt('horloge à eau'));
  await page.reload();
  await expect(field(page)).toHaveValue('horloge à eau');
  await expect(resultOf(page, ARTICLE)).toBeVisible();
  // Typing makes no history: one step back leaves the page.
  await page.goto('/');
  await page.goBack();
  await expect(field(page)).toHaveValue('horloge à eau');
});

test('the page asks not to be indexed, and is complete otherwise', async ({ page }) => {
  await page.goto(SEARCH);
  const { title, canonicals, meta } = await readHead(page);
  expect(title).toBe(`Recherche | ${SITE_NAME}`);
  expect(canonicals).toEqual([SITE_URL + SEARCH]);
  expect(meta.robots).toEqual(['noindex, follow']);
  expect(meta['og:url']).toEqual(canonicals);
  expect(meta['og:title']).toEqual([title]);
  expect(meta.description?.[0]?.length).toBeGreaterThan(50);
});

test('every page leads to it', async ({ page }) => {
  for (const path of ['/', ARTICLE]) {
    await page.goto(path);
    await page.getByRole('banner').getByRole('link', { name: 'Recherche' }).click();
    await page.waitForURL(`**${SEARCH}`);
  }
});
