import { expect, test } from '@playwright/test';
import { expectWholeReaderView } from '../support/reader-view';
import { isArticle, sitemapPaths } from '../support/sitemap';

test('each article is read whole in a reader view', async ({ page, request }) => {
  for (const path of (await sitemapPaths(request)).filter(isArticle)) {
    await page.goto(path);
    const { byline } = await expectWholeReaderView(page);
    expect(byline, path).not.toBe('');
  }
});
