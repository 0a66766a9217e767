import { expect, test } from '@playwright/test';
import { HOSTILE, LONG_LIST } from '../support/pages';

test('a former address answers 308 to the present one', async ({ request }) => {
  for (const alias of ['/articles/ancien-titre', '/vieux/chemin.html']) {
    const response = await request.get(alias, { maxRedirects: 0 });
    expect([response.status(), response.headers().location], alias).toEqual([308, HOSTILE]);
  }
});

test('the address of a removed article says why it is no more', async ({ page }) => {
  await page.goto('/articles/essai-retire');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cet article a été retiré.');
  await expect(page.getByRole('main')).toContainText('Sa source principale s’est rétractée.');
  await expect(page.getByRole('main').locator('time').first()).toHaveAttribute(
    'datetime',
    '2026-02-01T09:00:00+01:00',
  );
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test('a signature that is no more says so', async ({ page }) => {
  await page.goto('/auteurs/signature-ancienne');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Cette signature a été retirée.',
  );
  await expect(page.getByRole('main')).toContainText('Elle l’a demandé.');
});

test('a former signature leads to the present one, and so does its feed', async ({ request }) => {
  for (const beside of ['', '/rss.xml']) {
    const { status, headers } = await request
      .get(`/auteurs/signature-partie${beside}`, { maxRedirects: 0 })
      .then((response) => ({ status: response.status(), headers: response.headers() }));
    expect([status, headers.location]).toEqual([308, `/auteurs/signature-d-essai${beside}`]);
  }
});

test('a long list is cut in pages that lead to one another, and end', async ({ page, request }) => {
  const seen: string[] = [];
  const titles = new Set<string>();
  let path: string | null = LONG_LIST;
  let previous: string | null = null;
  while (path) {
    await page.goto(path);
    expect(await page.getByRole('link', { name: 'Page précédente' }).count()).toBe(
      previous ? 1 : 0,
    );
    if (previous) await expect(page.locator('a[rel=prev]')).toHaveAttribute('href', previous);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${path}$`),
    );
    titles.add(await page.title());
    seen.push(
      ...(await page
        .locator('main article h3 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
    );
    const next = page.locator('a[rel=next]');
    previous = path;
    path = (await next.count()) > 0 ? await next.getAttribute('href') : null;
  }
  expect(titles.size).toBe(2);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(24);
  for (const beyond of [`${LONG_LIST}/page/3`, `${LONG_LIST}/page/1`, '/archives/page/9']) {
    expect((await request.get(beyond)).status(), beyond).toBe(404);
  }
});
