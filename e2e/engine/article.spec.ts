import { expect, test } from '@playwright/test';
import { articleSource } from '../support/fixture-source';
import { ARTICLE } from '../support/pages';
import { part } from '../support/parts';

test.beforeEach(({ page }) => page.goto(ARTICLE));

test('calls every source, and every call leads to its source and back', async ({ page }) => {
  const calls = page.locator('sup a[href^="#source-"]');
  const numbers = await calls.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  const sources = await page
    .locator('li[id^="source-"]')
    .evaluateAll((items) => items.map(({ id }) => `#${id}`));
  expect([...new Set(numbers)]).toEqual(sources);

  await calls.nth(3).click();
  await expect(page).toHaveURL(/#source-\d+$/);
  const source = page.locator(':target');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: /Revenir à l’appel/ }).click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('shows numbers as a chart that can be read without seeing it', async ({ page }) => {
  const chart = page.locator('figure', { hasText: 'Ce que durent les unités' });
  await expect(chart.getByRole('listitem')).toHaveCount(4);
  await expect(chart.getByRole('listitem').first()).toContainText('3\u202f600');
  const widths = await chart
    .locator('rect')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  const [longest = 0] = widths;
  for (const [index, value] of [3600, 1800, 900, 60].entries())
    expect((widths[index] ?? 0) / longest).toBeCloseTo(value / 3600, 2);
});

test('dates its timeline for machines too', async ({ page }) => {
  const dates = await page
    .locator('ol.timeline time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  const written = [
    ...articleSource(ARTICLE).matchAll(/<Event date="([^"]+)"(?: until="([^"]+)")?>/g),
  ];
  expect(dates).toEqual(written.flatMap(([, date, until]) => (until ? [date, until] : [date])));
  expect(dates).toHaveLength(8);
});

test('says that an AI helped to write it', async ({ page }) => {
  await expect(page.getByText('rédigé avec l’aide d’une intelligence artificielle')).toBeVisible();
});

test('offers to share it by plain links, without a third party', async ({ page }) => {
  const section = part(page, 'Partager cet article');
  await expect(section.getByRole('link')).toHaveText([
    'E-mail',
    'WhatsApp',
    'Facebook',
    'X',
    'LinkedIn',
    'Bluesky',
    'Mastodon',
  ]);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  for (const link of await section.getByRole('link').all()) {
    expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toContain(canonical);
  }
});
