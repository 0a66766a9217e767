import { expect, test } from '@playwright/test';
import {
  expectFrame,
  expectNoAccessibilityFault,
  expectNoMisprint,
  expectNoOverflow,
  expectStill,
  openAlone,
} from '../support/page-checks';
import { HOSTILE, KITCHEN_SINK, MISSING, SEARCH, TEMPLATES } from '../support/pages';
import { typographyFaults } from '../support/typography-faults';

/** What every page of the engine keeps to, whatever it shows: one page of each template. */
const PAGES = { ...TEMPLATES, search: SEARCH, 'not found': MISSING };
/** Pages that are hard to set: every block, and texts that stick out wherever they can. */
const HARD_PAGES = { 'kitchen sink': KITCHEN_SINK, 'hostile texts': HOSTILE };

for (const [name, path] of Object.entries({ ...PAGES, ...HARD_PAGES })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      test(`${name}: no accessibility fault, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expectNoAccessibilityFault(page);
      });
    }
  }

  test(`${name}: never scrolls sideways, from 320 to 1440 px`, async ({ page }) => {
    await page.goto(path);
    await expectNoOverflow(page);
  });
}

for (const [name, path] of Object.entries(PAGES)) {
  test.describe(name, () => {
    test('has no misprint', async ({ page }) => {
      test.skip(name === 'dossier', 'It lists the hostile article, whose signs are left as typed.');
      await page.goto(path);
      await expectNoMisprint(page);
      // The measure itself must see them.
      expect(typographyFaults('Vraiment? "Non"...')).toHaveLength(4);
    });

    test('does not move while it loads', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path, { waitUntil: 'networkidle' });
      await expectStill(page);
    });

    test('asks for nothing outside the site and logs no error', async ({ page }) => {
      await openAlone(page, path);
    });

    test('is in French, with one main, one H1 and named landmarks', async ({ page }) => {
      await page.goto(path);
      await expectFrame(page);
    });
  });
}
