import { expect, test } from '@playwright/test';
import { ARTICLE, HOSTILE, KITCHEN_SINK, MISSING, TEMPLATES } from '../support/pages';
import { NEWBORN } from '../support/sites';

const PAGES = { ...TEMPLATES, 'not found': MISSING };

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: strict headers, and none of the framework's`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    const csp = headers['content-security-policy'] ?? '';
    expect(csp).toContain("default-src 'none'");
    expect(csp).toMatch(/style-src 'sha256-[^']+';/);
    expect(csp).toMatch(/script-src (?:'none'|(?:'sha256-[^']+' ?)+);/);
    for (const directive of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(csp).toContain(directive);
    }
    expect(csp).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers.vary).toMatch(/^Accept-Encoding$|^Accept, Accept-Encoding$/);
    expect(Object.keys(headers).filter((each) => /^x-(?:nextjs|powered)/.test(each))).toEqual([]);
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  });
}

test('a site built for the machine itself promises no https', async ({ request }) => {
  const headers = (await request.get(`${NEWBORN.origin}/`)).headers();
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('pages may be kept by a CDN and asked for again, hashed files kept a year', async ({
  request,
}) => {
  const page = (await request.get(ARTICLE)).headers()['cache-control'];
  for (const rule of ['max-age=0', 's-maxage=', 'stale-while-revalidate=', 'stale-if-error=']) {
    expect(page).toContain(rule);
  }
  const html = await (await request.get(ARTICLE)).text();
  const image = /\/media\/[^ "]+\.avif/.exec(html)?.[0] ?? '';
  const headers = (await request.get(image)).headers();
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  // Social networks show it in pages of their own.
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(headers['content-type']).toBe('image/avif');
});

test('a page already known is not sent again', async ({ request }) => {
  for (const path of [ARTICLE, '/sitemap.xml', '/icon.svg']) {
    const { etag } = (await request.get(path)).headers();
    const again = await request.get(path, { headers: { 'if-none-match': etag ?? '' } });
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
    expect(again.headers()['cache-control'], path).toContain('public');
    expect((await request.get(path, { headers: { 'if-none-match': '"autre"' } })).status()).toBe(
      200,
    );
  }
});

test('Brotli first, then gzip, then nothing', async ({ request }) => {
  const codings: (string | undefined)[] = [];
  for (const accepted of ['gzip, deflate, br', 'gzip', 'identity']) {
    const response = await request.get(ARTICLE, { headers: { 'accept-encoding': accepted } });
    codings.push(response.headers()['content-encoding']);
    expect(await response.text()).toContain('</html>');
  }
  expect(codings).toEqual(['br', 'gzip', undefined]);
});

test('the policy of a site that is not to be indexed says so in a header too', async ({
  request,
}) => {
  expect((await request.get(`${NEWBORN.origin}/`)).headers()['x-robots-tag']).toBe(
    'noindex, nofollow',
  );
  expect((await request.get('/')).headers()['x-robots-tag']).toBeUndefined();
});

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: the policy refuses nothing that the page does`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      // A browser logs the 404 that it was sent to.
      if (!/status of 404/.test(message.text())) messages.push(message.text());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    // What is under the pointer is fetched ahead: the policy must let it.
    await page.locator('a[href^="/"]').last().hover();
    await page.waitForTimeout(400);
    expect(messages).toEqual([]);
    await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
}

test('a page with a client component keeps its scripts, and works under its policy', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  const response = await page.goto('/essai-client');
  const csp = response?.headers()['content-security-policy'] ?? '';
  expect(csp).toMatch(/script-src 'self' 'sha256-/);
  expect(csp).not.toContain('unsafe');
  const button = page.getByRole('button');
  await expect(button).toHaveText('Clics : 0');
  await expect(async () => {
    await button.click();
    await expect(button).not.toHaveText('Clics : 0', { timeout: 200 });
  }).toPass();
  expect(refused).toEqual([]);
});

test('only a page that plays something may load it', async ({ page }) => {
  const policyOf = async (address: string) =>
    (await page.request.get(address)).headers()['content-security-policy'];
  expect(await policyOf(KITCHEN_SINK)).toContain("media-src 'self'");
  expect(await policyOf(HOSTILE)).not.toContain('media-src');
});

test('a recording is kept by browsers for good: its name changes with its bytes', async ({
  page,
}) => {
  await page.goto(KITCHEN_SINK);
  const src = await page.locator('video').getAttribute('src');
  const response = await page.request.get(src ?? '', { headers: { range: 'bytes=0-99' } });
  expect(response.status()).toBe(206);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});
