import { expect, test } from '@playwright/test';
import {
  expectFrame,
  expectNoAccessibilityFault,
  expectNoOverflow,
  expectStill,
  openAlone,
} from '../support/page-checks';
import { MISSING, SEARCH } from '../support/pages';
import { sitemapPaths } from '../support/sitemap';

/** The look of the newspaper of `content/`, on one page of each template that it has. */
const TEMPLATES: Readonly<Record<string, RegExp | string>> = {
  home: '/',
  article: /^\/articles\/[^/]+$/,
  section: /^\/rubriques\/[^/]+$/,
  author: /^\/auteurs\/[^/]+$/,
  topic: /^\/sujets\/[^/]+$/,
  dossier: /^\/dossiers\/[^/]+$/,
  archives: '/archives',
  'static page': /^\/(?!archives$)[^/]+$/,
  search: SEARCH,
  'not found': MISSING,
};

for (const [name, template] of Object.entries(TEMPLATES)) {
  test.describe(name, () => {
    let path: string;
    test.beforeEach(async ({ request }) => {
      const found =
        typeof template === 'string'
          ? template
          : (await sitemapPaths(request)).find((each) => template.test(each));
      test.skip(found === undefined, 'This newspaper has no such page yet.');
      path = found ?? '';
    });

    test('has no accessibility fault, in both schemes, on a phone and a desktop', async ({
      page,
    }) => {
      // Four readings of a whole page: a busy machine takes minutes.
      test.setTimeout(300_000);
      await page.goto(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [390, 1440]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          await expectNoAccessibilityFault(page);
        }
      }
    });

    test('never scrolls sideways, asks for nothing outside the site, and does not move', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openAlone(page, path);
      await expectStill(page);
      await expectFrame(page);
      await expectNoOverflow(page);
    });
  });
}

test('the menu leads to pages that exist', async ({ page }) => {
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Rubriques', exact: true });
  for (const link of await menu.getByRole('link').all()) {
    const address = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
});

test('a menu that fits stands on one line of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/archives']) {
    await page.goto(path);
    const menu = page.getByRole('navigation', { name: 'Rubriques', exact: true });
    test.skip((await menu.count()) === 0, 'nothing is published: there is no section to lead to');
    const { needed, room, lines } = await menu.evaluate((nav) => {
      const boxes = [...nav.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
      return {
        needed: boxes.reduce((sum, { width }) => sum + width + 16, -16),
        room: innerWidth - 40,
        lines: new Set(boxes.map(({ top }) => top)).size,
      };
    });
    expect(lines, path).toBe(Math.max(1, Math.ceil(needed / room)));
  }
});
