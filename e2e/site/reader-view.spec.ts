import { expect, test } from '@playwright/test';
import { expectWholeReaderView } from '../support/reader-view';
import { isArticle, sitemapPaths } from '../support/sitemap';

// A browser reads a page for its reader view whatever the policy of the page says of scripts.
test.use({ bypassCSP: true });

test('each article is read whole in a reader view', async ({ page, request }) => {
  for (const path of (await sitemapPaths(request)).filter(isArticle)) {
    await page.goto(path);
    const { byline } = await expectWholeReaderView(page);
    expect(byline, path).not.toBe('');
  }
});
