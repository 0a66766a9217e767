import { expect, test } from '@playwright/test';
import { expectNoAccessibilityFault, expectNoOverflow } from '../support/page-checks';
import { ARTICLE, SEARCH } from '../support/pages';
import { everything, fault, field, results, searchFor, status } from '../support/search';

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto(SEARCH);
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab');
    if (await field(page).evaluate((input) => input === document.activeElement)) break;
  }
  await page.keyboard.type('césium');
  await page.keyboard.press('Enter');
  await expect(results(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(everything(page)).toBeVisible();
  await expect(status(page)).toBeEmpty();
  await expect(field(page)).toHaveValue('');
  expect(new URL(page.url()).hash).toBe('');

  await page.keyboard.type('césium');
  await expect(results(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Chercher' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Rubrique' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Ordre' })).toBeFocused();
  await page.keyboard.press('Tab');
  const first = results(page).getByRole('link').first();
  await expect(first).toBeFocused();
  const path = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${path}`);
});

for (const [state, query] of Object.entries({ 'with results': 'césium', 'with none': 'zzzz' })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no accessibility fault ${state}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await searchFor(page, query);
      await expectNoAccessibilityFault(page);
    });
  }

  test(`never scrolls sideways ${state}, from 320 to 1440 px`, async ({ page }) => {
    await searchFor(page, query);
    await expectNoOverflow(page);
  });
}

test('a search that is down leaves the list, and says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${SEARCH}?q=césium`);
  await expect(fault(page)).toContainText('La recherche n’est pas disponible');
  await expect(everything(page).getByRole('link', { name: /césium/ })).toBeVisible();
  await page.unroute('**/pagefind/**');
});

test('what is said of a search has its place from the start, where a screen reader waits for it', async ({
  page,
}) => {
  await page.goto(SEARCH);
  await expect(page.locator('.answers [role=status]')).toHaveCount(1);
  await expect(page.locator('.answers [role=status]')).toBeEmpty();
  await expect(fault(page)).toBeEmpty();
  await field(page).fill('z');
  await expect(fault(page)).toHaveText('Écrivez au moins deux lettres ou deux chiffres.');
  await expect(status(page)).toBeEmpty();
  await field(page).fill('zzzz');
  await expect(status(page)).toContainText('Aucun résultat');
  await expect(fault(page)).toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every article is listed by section, and nothing promises an answer', async ({ page }) => {
    await page.goto(`${SEARCH}?q=césium`);
    await expect(everything(page).getByRole('link', { name: /césium/ })).toHaveAttribute(
      'href',
      ARTICLE,
    );
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(field(page)).toBeHidden();
  });

  test('a client without styles either shows no skeleton of a result', async ({ page }) => {
    await page.goto(SEARCH);
    const words = await page.evaluate(
      () => document.querySelector<HTMLTemplateElement>('#reponse template')?.content.textContent,
    );
    expect(words).toBe('');
  });
});
