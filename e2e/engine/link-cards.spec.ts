import { expect, test } from '@playwright/test';
import { mastodonCard, mastodonOembed } from '../support/mastodon-card';
import { ARTICLE, HOSTILE, KITCHEN_SINK } from '../support/pages';
import { pathOf, SITE_URL } from '../support/sites';

/** An address as people, browsers and networks leave it. */
const written = (path: string) => [
  path,
  `${path}/`,
  `${path}?utm_source=mastodon&fbclid=1`,
  `${path}/?a=1#les-chiffres`,
  `${path}#les-chiffres`,
];

for (const path of [ARTICLE, KITCHEN_SINK, HOSTILE]) {
  test(`Mastodon makes a whole card of ${path}, however it is written`, async ({ page }) => {
    await page.goto(path);
    const shown = {
      title: await page.locator('h1').textContent(),
      description: await page.locator('meta[name=description]').getAttribute('content'),
      author: await page.locator('a[rel=author]').first().textContent(),
      publishedAt: await page.getByText('Publié le').locator('time').getAttribute('datetime'),
    };
    for (const address of written(path)) {
      const card = await mastodonCard(page.request, `${SITE_URL}${address}`);
      expect(card, address).toMatchObject(shown);
      const image = await page.request.get(pathOf(card?.image ?? ''));
      expect([image.status(), image.headers()['content-type']], address).toEqual([
        200,
        'image/png',
      ]);
    }
  });
}

test('whoever knows where to ask for one article may ask for another', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  const endpoint = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  for (const address of written(ARTICLE)) {
    const answer = await mastodonOembed(page.request, endpoint ?? '', `${SITE_URL}${address}`);
    expect(answer.status(), address).toBe(200);
    const { html, title } = await answer.json();
    expect(html, address).toContain(`<a href="${SITE_URL}${ARTICLE}">`);
    expect(title, address).toMatch(/^La seconde/);
  }
});

test('a quotation of an article shows what it says, and runs nothing', async ({ page }) => {
  const answer = await page.request.get(`/oembed?url=${SITE_URL}${HOSTILE}`);
  const { html, title } = await answer.json();
  await page.setContent(`<!doctype html><title>Ailleurs</title>${html}`);
  const link = page.locator('blockquote a');
  await expect(link).toHaveAttribute('href', `${SITE_URL}${HOSTILE}`);
  expect(await link.textContent()).toBe(title);
  await expect(page.locator('blockquote')).toContainText('Un chapô hostile');
  await expect(page.locator('script, style, iframe, [onclick], [onload]')).toHaveCount(0);
});
