import { expect, test } from '@playwright/test';
import {
  allowedNumbers,
  FACTS,
  longestCommonRun,
  missingFacts,
  numbersIn,
  SOURCE_TEXT,
} from '../support/facts';
import { ARTICLE } from '../support/pages';
import { visibleText } from '../support/visible-text';

test.beforeEach(({ page }) => page.goto(ARTICLE));

test('tells every fact of the source', async ({ page }) => {
  expect(FACTS).toHaveLength(57);
  expect(missingFacts(await visibleText(page))).toEqual([]);
});

test('shares no run of more than eleven words with the source', async ({ page }) => {
  const run = longestCommonRun(SOURCE_TEXT, await visibleText(page));
  expect(run.length, run.join(' ')).toBeLessThanOrEqual(11);
  // The measure itself must see a copy.
  expect(longestCommonRun(SOURCE_TEXT, `Ici : ${SOURCE_TEXT}`).length).toBeGreaterThan(300);
});

test('gives no number that the source or the verified context does not', async ({ page }) => {
  const allowed = allowedNumbers(ARTICLE);
  const numbers = numbersIn(await visibleText(page, { withoutCalls: true }));
  expect(numbers.filter((number) => !(number in allowed))).toEqual([]);
  expect(Object.keys(allowed).filter((number) => !numbers.includes(number))).toEqual([]);
});

test('never writes what the brief forbids', async ({ page }) => {
  const text = (await visibleText(page)).replace(/\s/g, ' ');
  expect(text).not.toMatch(
    /48 millions|70 000|15 ans|juin 2021|19 mai|169 arrestations|octobre 2024 sur|Bloctel|380 M|correctionnel|cour d’assises/i,
  );
});

test('is long enough in its prose alone', async ({ page }) => {
  const words = await page
    .locator('.prose > p')
    .allInnerTexts()
    .then((paragraphs) => paragraphs.join(' ').split(/\s+/).length);
  expect(words).toBeGreaterThanOrEqual(1100);
  expect(words).toBeLessThanOrEqual(1500);
});

test('has the headings of the brief, in order and without a gap', async ({ page }) => {
  const headings = await page
    .locator('article :is(h1, h2, h3, h4)')
    .evaluateAll((elements) =>
      elements.map((element) => `${element.tagName} ${element.textContent?.replace(/\s/g, ' ')}`),
    );
  expect(headings.slice(0, 11)).toEqual([
    'H1 iSpoof : l’administrateur principal du site condamné à 13 ans et 4 mois de prison',
    'H2 L’essentiel',
    'H2 Comment fonctionnait iSpoof ?',
    'H3 Des appels au numéro falsifié',
    'H3 L’interception des mots de passe à usage unique',
    'H2 Des pertes de plus de 100 millions de livres sterling',
    'H2 Le démantèlement : 142 arrestations et des serveurs saisis',
    'H2 13 ans et 4 mois de prison pour l’administrateur principal d’iSpoof',
    'H2 Le rôle d’Eurojust et d’Europol',
    'H3 Eurojust',
    'H3 L’EC3 et la J-CAT',
  ]);
  const levels = headings.map((heading) => Number(heading[1]));
  for (const [index, level] of levels.entries()) {
    expect(level - (levels[index - 1] ?? 0), headings[index]).toBeLessThanOrEqual(1);
  }
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
});

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

test('shows the losses as a chart that can be read without seeing it', async ({ page }) => {
  const chart = page.locator('figure', { hasText: 'Ce que les escroqueries ont coûté' });
  await expect(chart.getByRole('listitem')).toHaveCount(4);
  await expect(chart.getByRole('listitem').first()).toContainText('115');
  const widths = await chart
    .locator('rect')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  const [world = 0, kingdom = 0] = widths;
  expect(kingdom / world).toBeCloseTo(49 / 115, 2);
});

test('dates its timeline for machines too', async ({ page }) => {
  const dates = await page
    .locator('ol.timeline time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(dates).toEqual([
    '2021-08',
    '2022-08',
    '2021-10',
    '2022-11-06',
    '2022-11-08',
    '2022-11-24',
    '2023-04-20',
    '2023-05-18',
  ]);
});

test('says that an AI helped to write it', async ({ page }) => {
  await expect(page.getByText('rédigé avec l’aide d’une intelligence artificielle')).toBeVisible();
});

test('offers to share it by plain links, without a third party', async ({ page }) => {
  const section = page.getByRole('region', { name: 'Partager cet article' });
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
