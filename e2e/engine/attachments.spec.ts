import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { KITCHEN_SINK } from '../support/pages';
import { printedPages } from '../support/pdf';
import { ROOT } from '../support/sites';

const FOLDER = path.join(ROOT, 'e2e/fixtures/content/documents');
const PDF = '/documents/reglement-des-mesures.pdf';

test('a link to a file says its type, its pages and its weight', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  const link = page.getByRole('link', { name: 'le règlement du banc' });
  await expect(link).toHaveAttribute('href', `${PDF}#page=2`);
  await expect(link).toHaveText('le règlement du banc (PDF, 2 pages, 0,9 ko)');
  await expect(page.getByRole('link', { name: 'lettre type (ODT, 0,7 ko)' })).toHaveAttribute(
    'href',
    '/documents/lettre.odt',
  );
  await expect(
    page.getByRole('figure', { name: 'Le règlement des mesures' }).getByRole('link', {
      name: 'Le règlement des mesures (PDF, 2 pages, 0,9 ko)',
    }),
  ).toHaveAttribute('href', PDF);
});

test('the twin and the feed say it too, with whole addresses', async ({ request }) => {
  const twin = await (await request.get(`${KITCHEN_SINK}.md`)).text();
  expect(twin).toContain(
    `[le règlement du banc (PDF, 2\u00a0pages, 0,9\u00a0ko)](https://journal.test${PDF}#page=2)`,
  );
  const feed = (await (await request.get('/rss.xml')).text()).replaceAll('&nbsp;', '\u00a0');
  expect(feed).toContain(
    `<a href="https://journal.test${PDF}#page=2">le règlement du banc (PDF, 2\u00a0pages, 0,9\u00a0ko)</a>`,
  );
});

test('a file is served as it is, with headers that let nothing run', async ({ request }) => {
  const response = await request.get(PDF);
  const body = await response.body();
  expect(body.equals(readFileSync(path.join(FOLDER, 'Règlement des mesures.PDF')))).toBe(true);
  expect(await printedPages(body)).toHaveLength(2);
  expect(response.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
  });
  expect((await request.get('/documents/mesures.csv')).headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="mesures.csv"',
    'x-content-type-options': 'nosniff',
  });
});

test('a part of a file can be asked for, and whether it changed', async ({ request }) => {
  test.skip(Boolean(process.env.PLAIN_NEXT), 'Next sends its prerendered answers whole');
  const start = await request.get(PDF, { headers: { range: 'bytes=0-4' } });
  expect(start.status()).toBe(206);
  expect(await start.text()).toBe('%PDF-');
  const again = await request.get(PDF, {
    headers: { 'if-none-match': start.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
  expect(again.headers()['cache-control']).toContain('max-age=0');
});

test('a file that was removed says why, and 410', async ({ page }) => {
  const response = await page.goto('/documents/essai-retire.pdf');
  expect(response?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce document a été retiré.');
  await expect(page.getByText('Il portait le nom d’un témoin.')).toBeVisible();
});
