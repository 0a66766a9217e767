import { expect, test } from '@playwright/test';
import { BLOCKS } from '../../lib/content/schema/blocks';
import { articleSource } from '../support/fixture-source';
import { readHead } from '../support/head';
import { HOSTILE, KITCHEN_SINK } from '../support/pages';
import { part } from '../support/parts';

test('the kitchen sink holds every block that a writer may use', () => {
  const source = articleSource(KITCHEN_SINK);
  for (const [name, spec] of Object.entries(BLOCKS)) {
    if (!('only' in spec) || spec.only === 'article') expect(source).toContain(`<${name}`);
  }
});

test('each block shows what it was given', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  await expect(page.locator('ul.key-figures li')).toHaveText([
    /^13\sblocs/,
    /^3\stitres/,
    /^1\simage/,
  ]);
  await expect(page.locator('ol.timeline time')).toHaveText([
    'août 2021',
    'août 2022',
    '2023',
    '23 janvier 2026',
  ]);
  await expect(page.locator('dfn')).toHaveText(['Chapô', 'Gnomon']);
  await expect(page.getByRole('note', { name: 'Les gestes d’abord' })).toContainText(
    'Il commence par un verbe.',
  );
  await expect(page.getByRole('note', { name: 'À côté du récit' })).toContainText(
    'Un encadré se lit seul.',
  );
  await expect(page.locator('figure blockquote').last()).toContainText('Mesurez deux fois');
  await expect(
    page.getByRole('heading', { level: 3, name: 'Comment ajouter une question' }),
  ).toBeVisible();
  await expect(page.locator('pre')).toHaveText(
    'Un bloc de code ne change pas : "guillemets" ; espaces ?\n',
  );
  await expect(part(page, 'Correction')).toContainText('24 janvier 2026');
  await expect(page.getByText('Mis à jour le 24 janvier 2026')).toBeVisible();
  const picture = page.locator('.prose figure img');
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test('a correction is told to machines too', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  const [article] = (await readHead(page)).jsonLd;
  expect(article.correction).toHaveLength(1);
  expect(article.dateModified).toBe('2026-01-24T09:30:00+01:00');
  const shown = await part(page, 'Correction').locator('time').getAttribute('datetime');
  expect(article.correction[0].datePublished).toBe(shown);
});

test('related articles are those that share a subject', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  await expect(part(page, 'À lire aussi').getByRole('link')).toHaveCount(3);
  await page.goto(HOSTILE);
  await expect(part(page, 'À lire aussi')).toHaveCount(0);
});

test('hostile texts reach the page, the head and the data unharmed', async ({ page }) => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(HOSTILE);
  const { title, meta, jsonLd } = await readHead(page);
  const headline = await page.locator('h1').innerText();
  expect(headline).toContain("& esperluette > chevron ' {accolades} $& \\u003c");
  expect(title).toBe('Un titre hostile " & \' > {x}');
  expect(meta['og:title']).toEqual([title]);
  expect(jsonLd[0].headline).toBe(headline);
  expect(jsonLd[0].keywords).toEqual(meta['article:tag']);
  expect(jsonLd[0].author.map((author: { '@type': string }) => author['@type'])).toEqual([
    'Organization',
    'Person',
  ]);
  expect(meta['fediverse:creator']).toEqual(['@essai@exemple.fr']);
  // The article changed at 23:30 in New York: it was the next day in Paris.
  await expect(page.getByText('Mis à jour le 9 janvier 2026 à 5 h 30')).toBeVisible();
  expect(jsonLd[0].dateModified).toBe('2026-01-08T23:30:00-05:00');
  expect(alerts).toEqual([]);
});

test('two headings of the same words have anchors that differ', async ({ page }) => {
  await page.goto(HOSTILE);
  await page.getByRole('link', { name: 'Vers la partie' }).click();
  await expect(page.locator(':target')).toHaveAttribute('id', 'une-partie-a-b-2');
});
