import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { MISSING, SEARCH, TEMPLATES } from '../support/pages';
import { expectNoOverflow } from '../support/site-checks';
import { typographyFaults } from '../support/typography-faults';
import { visibleText } from '../support/visible-text';

const PAGES = { ...TEMPLATES, search: SEARCH, 'not found': MISSING };

for (const [name, path] of Object.entries(PAGES)) {
  test.describe(name, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1440]) {
        test(`has no accessibility fault, ${colorScheme}, ${width} px`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
          ).toEqual([]);
        });
      }
    }

    test('never scrolls sideways, from 320 to 1440 px', async ({ page }) => {
      await page.goto(path);
      await expectNoOverflow(page);
    });

    test('has no misprint', async ({ page }) => {
      await page.goto(path);
      const body = await page.evaluate(() => document.body.innerText);
      expect(typographyFaults(`${body}\n${await page.title()}`)).toEqual([]);
      expect(typographyFaults('Vraiment? "Non"...')).toHaveLength(4);
    });

    test('does not move while it loads', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                total += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
          }),
      );
      expect(shift).toBe(0);
    });

    test('asks for nothing outside the site and logs no error', async ({ page, baseURL }) => {
      const outside: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`)) outside.push(request.url());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // A browser logs the 404 that it was sent to.
        if (message.type() === 'error' && path !== MISSING) errors.push(message.text());
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('is in French, with one main, one H1 and named landmarks', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toHaveCount(1);
      expect((await visibleText(page)).trim()).not.toBe('');
    });
  });
}
