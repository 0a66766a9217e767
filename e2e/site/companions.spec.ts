import { expect, test } from '@playwright/test';
import { allowedNumbers, longestCommonRun, numbersIn, SOURCE_TEXT } from '../support/facts';
import { ARTICLE, COMPANIONS } from '../support/pages';
import { visibleText } from '../support/visible-text';

for (const [name, path] of Object.entries(COMPANIONS)) {
  test.describe(name, () => {
    test.beforeEach(({ page }) => page.goto(path));

    test('is an article in its own right', async ({ page }) => {
      const paragraphs = await page.locator('.prose > p').allInnerTexts();
      expect(paragraphs.join(' ').split(/\s+/).length).toBeGreaterThanOrEqual(450);
      expect(await page.locator('.prose h2').count()).toBeGreaterThanOrEqual(3);
      expect(await page.locator('li[id^="source-"]').count()).toBeGreaterThanOrEqual(3);
      await expect(
        page.getByText('rédigé avec l’aide d’une intelligence artificielle'),
      ).toBeVisible();
    });

    test('gives no number without a fact or a source, and copies nothing', async ({ page }) => {
      const allowed = allowedNumbers(path);
      const text = await visibleText(page, { withoutCalls: true });
      const related = await page.getByRole('region', { name: 'À lire aussi' }).innerText();
      const numbers = numbersIn(text.replace(related, ''));
      expect(numbers.filter((number) => !(number in allowed))).toEqual([]);
      expect(longestCommonRun(SOURCE_TEXT, text).length).toBeLessThanOrEqual(11);
      expect(text).not.toMatch(/48 millions|70 000|15 ans|19 mai|169 arrestations|Bloctel/);
    });

    test('leads to the iSpoof article, and is led to by it', async ({ page }) => {
      await page.locator(`.prose a[href="${ARTICLE}"]`).first().click();
      await expect(page).toHaveURL(ARTICLE);
      await expect(page.locator(`.prose a[href="${path}"]`)).toHaveCount(1);
      await expect(
        page.getByRole('region', { name: 'À lire aussi' }).locator(`a[href="${path}"]`),
      ).toHaveCount(1);
    });
  });
}
