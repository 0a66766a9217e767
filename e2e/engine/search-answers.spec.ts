import { expect, type Page, test } from '@playwright/test';
import { ARTICLE, COMPANIONS, SEARCH, SITE_NAME } from '../support/pages';
import { fault, field, results, searchFor, status } from '../support/search';

const [PENDULUM, METRE] = COMPANIONS;

/** What a reader asks for, what must be found, and what must not. */
const ANSWERS: Readonly<Record<string, { finds?: readonly string[]; not?: readonly string[] }>> = {
  seconde: { finds: [ARTICLE, PENDULUM, METRE] },
  clepsydre: { finds: [ARTICLE] },
  "l'essentiel": { finds: [ARTICLE] },
  cesium: { finds: [ARTICLE] },
  MÈTRE: { finds: [METRE] },
  metre: { finds: [METRE] },
  '32 768': { finds: [ARTICLE], not: [PENDULUM, METRE] },
  '32768': { finds: [ARTICLE], not: [PENDULUM, METRE] },
  '1875': { finds: [METRE], not: [ARTICLE] },
  'horloge quartz': { finds: [ARTICLE], not: [METRE] },
  'pendule ficelle': { finds: [PENDULUM], not: [ARTICLE] },
  'horloges à eau': { finds: [ARTICLE] },
  Huyg: { finds: [ARTICLE, PENDULUM] },
  'd’un quart d’heure': { finds: [ARTICLE] },
  '« Karnak » ?': { finds: [ARTICLE] },
  'temps universel coordonné': { finds: [ARTICLE] },
  // A word of the same meaning (`synonyms.yml`), which is told.
  réveils: { finds: [ARTICLE, PENDULUM] },
  // Words that no text has: Pagefind alone would answer « a », « césium », « port ».
  arnaque: {},
  'césium zzzz': {},
  portefeuille: {},
  zzzz: {},
};

for (const [query, { finds = [], not = [] }] of Object.entries(ANSWERS)) {
  test(`« ${query} » finds ${finds.length > 0 ? 'what has it' : 'nothing'}`, async ({ page }) => {
    await searchFor(page, query);
    if (finds.length === 0) {
      await expect(status(page)).toHaveText(`Aucun résultat pour «\u00a0${query}\u00a0».`);
      return;
    }
    await expect(results(page)).toBeVisible();
    const found = await pathsFound(page);
    expect(found).toEqual(expect.arrayContaining([...finds]));
    for (const path of not) expect(found).not.toContain(path);
  });
}

/** The articles that are shown, in order. */
function pathsFound(page: Page): Promise<(string | null)[]> {
  return results(page)
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

test('one letter is no question', async ({ page }) => {
  for (const query of ['a', 'é', '7']) {
    await page.goto('about:blank');
    await page.goto(`${SEARCH}#q=${query}`);
    await expect(fault(page)).toHaveText('Écrivez au moins deux lettres ou deux chiffres.');
  }
});

test('says in which other words it has found', async ({ page }) => {
  await searchFor(page, 'réveil');
  await expect(status(page)).toContainText('Avec les mots voisins\u00a0: «\u00a0montre\u00a0».');
  await expect(results(page).locator('mark').first()).toHaveText(/^montres?$/i);
});

test('the title of the page says what was asked, and how much was found', async ({ page }) => {
  await searchFor(page, 'césium');
  await expect(page).toHaveTitle(
    new RegExp(`^«\u00a0césium\u00a0», \\d+\u00a0résultats? \\| Recherche \\| ${SITE_NAME}$`),
  );
  await field(page).fill('');
  await expect(page).toHaveTitle(`Recherche | ${SITE_NAME}`);
});

test('results come by date, and from one section, and the address says so', async ({ page }) => {
  await searchFor(page, 'seconde');
  await page.getByRole('combobox', { name: 'Ordre' }).selectOption('Date');
  await page.waitForURL(/tri=date/);
  await expect(results(page)).toBeVisible();
  const days = await results(page).getByText('Publié le').allInnerTexts();
  expect(days.length).toBeGreaterThan(2);
  await page.getByRole('combobox', { name: 'Rubrique' }).selectOption('Espace');
  await page.waitForURL(/rubrique=espace/);
  await expect.poll(() => pathsFound(page)).toEqual([METRE]);
  await page.reload();
  await expect.poll(() => pathsFound(page)).toEqual([METRE]);
  await expect(field(page)).toHaveValue('seconde');
});

test('nothing that was typed leaves the browser', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(JSON.stringify([request.url(), request.headers(), request.postData()]));
  });
  await page.goto(SEARCH);
  await field(page).fill('Karnak');
  await expect(results(page)).toBeVisible();
  await page.reload();
  await expect(results(page)).toBeVisible();
  await results(page).getByRole('link').first().click();
  await page.waitForURL(/\/articles\//);
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((request) => /karnak/i.test(request))).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).not.toMatch(/karnak/i);
});

for (const address of [`${SEARCH}?q=seconde`, `${SEARCH}#q=seconde`, `${SEARCH}?q=zzzz`]) {
  for (const width of [390, 1440]) {
    test(`nothing moves under the eyes at ${width} px: ${address}`, async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (
              entry as unknown as { value: number }
            ).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.setViewportSize({ width, height: 844 });
      await page.goto(address);
      await expect(status(page)).toContainText(/résultat/);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      expect(shift).toBeLessThan(0.02);
    });
  }
}

test('a link with « ?q= » answers, and keeps the words to itself from then on', async ({
  page,
}) => {
  const referers: (string | undefined)[] = [];
  page.on('request', (request) => referers.push(request.headers().referer));
  await page.goto(`${SEARCH}?q=clepsydre`);
  await expect(results(page)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  expect(referers.filter((referer) => referer?.includes('clepsydre'))).toEqual([]);
});

test('a browser can search the site from its own bar', async ({ page, request }) => {
  for (const path of ['/', SEARCH]) {
    await page.goto(path);
    const link = page.locator('head link[rel=search]');
    expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toContain('application/opensearchdescription+xml');
    const template = /template="([^"]+)"/.exec(await response.text())?.[1] ?? '';
    const { pathname, hash } = new URL(template.replace('{searchTerms}', 'clepsydre'));
    await page.goto(pathname + hash);
    await expect(results(page)).toBeVisible();
  }
  await page.goto(ARTICLE);
  await expect(page.locator('link[rel=search]')).toHaveCount(0);
});
