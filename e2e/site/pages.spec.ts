import { expect, test } from '@playwright/test';
import { strings } from '../../lib/site/strings';
import { readHead } from '../support/head';
import { everyLink } from '../support/links';
import { expectFrame } from '../support/page-checks';
import { isArticle, sitemapPaths } from '../support/sitemap';
import { pathOf, SITE_URL } from '../support/sites';

/** Every page of the newspaper of `content/`, as its sitemap lists them: what holds whatever it says. */
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page of the sitemap answers, whole, under a head that agrees with itself', async ({
    page,
  }) => {
    const paths = await sitemapPaths(page.request);
    test.setTimeout(30_000 + 2_000 * paths.length);
    expect(paths).toContain('/');
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) {
      const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect(response?.status(), path).toBe(200);
      await expectFrame(page);
      const head = await readHead(page);
      const url = path === '/' ? SITE_URL : SITE_URL + path;
      const { title, canonicals, meta } = head;
      expect([head.titles, head.strayInBody, canonicals], path).toEqual([1, 0, [url]]);
      expect(title, path).not.toBe('');
      expect(meta.description, path).toHaveLength(1);
      expect(meta.description?.[0], path).not.toBe('');
      expect(meta.robots?.join(), path).not.toContain('noindex');
      expect(meta, path).toMatchObject({
        'og:title': [title],
        'og:description': meta.description,
        'og:url': [url],
        'twitter:image': meta['og:image'],
      });
      // `readHead` has parsed each block of structured data.
      expect(head.jsonLd.length, path).toBeGreaterThan(0);
    }
  });
});

test('every social image that a page names is one', async ({ page }) => {
  const paths = (await sitemapPaths(page.request)).filter(
    (each) => each === '/' || isArticle(each),
  );
  test.setTimeout(30_000 + 2_000 * paths.length);
  for (const path of paths) {
    const html = await (await page.request.get(path)).text();
    const image = /property="og:image" content="([^"?]+)/.exec(html)?.[1] ?? '';
    const response = await page.request.get(pathOf(image));
    expect([response.status(), response.headers()['content-type']], `${path}: ${image}`).toEqual([
      200,
      'image/png',
    ]);
  }
});

test('every internal link, anchor and image of the site leads somewhere', async ({ page }) => {
  const listed = await sitemapPaths(page.request);
  test.setTimeout(60_000 + 2_000 * listed.length);
  const { broken, visited } = await everyLink(page);
  expect(broken).toEqual([]);
  // Every page of the sitemap can be reached by links.
  expect(listed.filter((path) => !visited.has(path))).toEqual([]);
});

test('the front page leads to an article, or says plainly that there is none', async ({ page }) => {
  const articles = (await sitemapPaths(page.request)).filter(isArticle);
  await page.goto('/');
  const nothing = page.getByText(strings.home.nothingYet);
  await expect(nothing).toHaveCount(articles.length === 0 ? 1 : 0);
  const shown = await page
    .locator('main article :is(h2, h3) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(shown).toHaveLength(Math.min(articles.length, 20));
  expect(shown.filter((path) => !articles.includes(path ?? ''))).toEqual([]);
});
