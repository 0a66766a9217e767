import { expect, test } from '@playwright/test';
import { MISSING, SEARCH, TEMPLATES } from '../support/pages';

test('the search page alone may run WebAssembly, and is as strict as the others otherwise', async ({
  request,
}) => {
  const csp = (await request.get(SEARCH)).headers()['content-security-policy'] ?? '';
  expect(csp).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[^']+'){2};/);
  expect(csp).toMatch(/style-src 'sha256-[^']+';/);
  expect(csp).toContain("require-trusted-types-for 'script'");
  expect(csp).not.toMatch(/worker-src|'unsafe|\*|https?:/);
  for (const path of [...Object.values(TEMPLATES), MISSING, '/erreur']) {
    const response = await request.get(path);
    expect(response.headers()['content-security-policy'], path).not.toMatch(/wasm|'self' 'sha/);
    expect(await response.text(), path).not.toMatch(/<script[^>]+src=/);
  }
});

test('the engine is fetched at the first search, and logs nothing', async ({ page }) => {
  // Each once: on a busy machine the browser asks its own memory again for a script that it fetched ahead.
  const asked = new Set<string>();
  const messages: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(SEARCH, { waitUntil: 'networkidle' });
  expect([...asked].filter((path) => path.endsWith('.js')).sort()).toEqual(['/recherche.js']);
  expect([...asked].filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

  for (const query of ['césium', 'zzzz', 'osciller', '']) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('status')).toContainText(query);
    await page.waitForLoadState('networkidle');
  }
  expect(asked).toContain('/pagefind/wasm.fr.pagefind');
  expect([...asked].filter((path) => /worker|_next/.test(path))).toEqual([]);
  expect(page.workers()).toEqual([]);
  expect(messages).toEqual([]);
});

test('parts of the index named by their content are kept a year, the others asked for again', async ({
  page,
}) => {
  const kept = new Map<string, string | undefined>();
  page.on('response', (response) => {
    kept.set(new URL(response.url()).pathname, response.headers()['cache-control']);
  });
  await page.goto(`${SEARCH}?q=césium`);
  await expect(page.getByRole('region', { name: 'Résultats' })).toBeVisible();
  const index = [...kept].filter(([path]) => path.startsWith('/pagefind/'));
  // The script, its entry, its engine, and three kinds of parts.
  expect(index.length).toBeGreaterThanOrEqual(6);
  for (const [path, cacheControl] of index) {
    const isHashed = /_[0-9a-f]{7,}\.pf_(?:meta|index|fragment)$/.test(path);
    expect(cacheControl, path).toMatch(isHashed ? /immutable/ : /max-age=0, s-maxage=300/);
  }
});

test('nothing of Pagefind is published but what the page uses', async ({ request }) => {
  for (const name of ['pagefind-ui.js', 'pagefind-worker.js', 'wasm.unknown.pagefind']) {
    expect((await request.get(`/pagefind/${name}`)).status(), name).toBe(404);
  }
});
