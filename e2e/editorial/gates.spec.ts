import { expect, type Page, test } from '@playwright/test';
import { strings } from '../../lib/site/strings';
import { expectNoMisprint } from '../support/page-checks';
import { MISSING, SEARCH } from '../support/pages';
import { printedPages, printedText } from '../support/pdf';
import { resultOf, searchFor, status } from '../support/search';
import { isArticle, sitemapPaths } from '../support/sitemap';
import { articleText, visibleText } from '../support/visible-text';
import { readBeside, readGates, readNewspaperGate } from './gate';
import {
  countWords,
  heldNames,
  heldPatterns,
  longestCommonRun,
  missingFacts,
  numbersIn,
  unsupported,
} from './measures';
import { passagesOf, sourceIdsOf } from './passages';

/** What two ways of reading a text agree on. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The articles of the newspaper keep what their gates promise. Each failure names the article and the promise. */
const GATES = readGates();
const NEWSPAPER = readNewspaperGate();
const FIGURE_NAMES = NEWSPAPER?.gate.figureNames ?? [];

test('the measures see what they look for', () => {
  const text =
    'Des mots, puis d’autres mots\u00a0: 59\u202f000\u00a0signes et 3,7\u00a0millions, selon Nom.';
  expect(longestCommonRun(text, `Ici\u00a0: ${text}`).length).toBeGreaterThan(10);
  expect(numbersIn(text)).toEqual(['59 000', '3,7']);
  expect(heldPatterns(['D’AUTRES MOTS', '60 000'], text)).toEqual(['D’AUTRES MOTS']);
  expect(heldNames(['Nom', 'signe', 'NOM'], text)).toEqual(['Nom']);
  expect(missingFacts([{ id: 'F1', says: 'x', all: ["d'autres", '\\bmot\\b'] }], text)).toEqual([
    'F1 x',
  ]);
  const allowed = [
    { number: '12', sources: ['a'] },
    { number: '13', sources: ['a', 'b'] },
  ];
  const passages = [
    { text: 'Ils sont 12, puis 13.', sources: ['a'] },
    { text: 'Ils étaient 113.', sources: ['b'] },
  ];
  expect(unsupported(allowed, passages)).toEqual(['13 (b)']);
});

if (NEWSPAPER) {
  const { forbidden = [], misspelt = [], searches = {}, typography } = NEWSPAPER.gate;
  test(`${NEWSPAPER.file}: every page that is no article keeps to it`, async ({ page }) => {
    const listed = (await sitemapPaths(page.request)).filter((each) => !isArticle(each));
    test.setTimeout(30_000 + 2_000 * listed.length);
    for (const path of [...listed, SEARCH, MISSING]) {
      await page.goto(path);
      const text = `${await page.title()}\n${await visibleText(page)}`;
      expect(heldPatterns(forbidden, text), path).toEqual([]);
      expect(heldNames(misspelt, text), path).toEqual([]);
      if (typography) await expectNoMisprint(page, FIGURE_NAMES);
    }
  });

  for (const [query, slugs] of Object.entries(searches)) {
    test(`${NEWSPAPER.file}: « ${query} » finds ${slugs.length} articles`, async ({ page }) => {
      await searchFor(page, query);
      const paths = slugs.map((slug) => `/articles/${slug}`);
      if (paths.length === 0) await expect(status(page)).toContainText('Aucun résultat');
      for (const path of paths) await expect(resultOf(page, path)).toBeVisible();
    });
  }
}

for (const { file, path, gate } of GATES) {
  test.describe(file, () => {
    // One page for all that only read it: opening one takes longer than most of what is asked of it.
    test.describe.configure({ mode: 'default' });
    let page: Page;
    let answered: number | undefined;
    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage();
      answered = (await page.goto(path))?.status();
    });
    test.afterAll(() => page.close());

    test('is about an article that is published', () => {
      expect(answered, `${file} is about ${path}, which is not published`).toBe(200);
    });

    if (gate.facts) {
      const { facts } = gate;
      test(`facts: ${path} tells each of the ${facts.length}`, async () => {
        expect(missingFacts(facts, await articleText(page))).toEqual([]);
      });
    }

    if (gate.forbidden || gate.misspelt) {
      const { forbidden = [], misspelt = [] } = gate;
      test(`forbidden, misspelt: ${path} holds none of them`, async () => {
        const description = await page.locator('meta[name=description]').getAttribute('content');
        const text = [await page.title(), description, await articleText(page)].join('\n');
        expect(heldPatterns(forbidden, text)).toEqual([]);
        expect(heldNames(misspelt, text)).toEqual([]);
      });
    }

    if (gate.numbers) {
      const list = gate.numbers;
      const allowed = list.map(({ number }) => number);
      test(`numbers: ${path} gives those, and no other`, async () => {
        const numbers = numbersIn(await articleText(page));
        expect(
          numbers.filter((number) => !allowed.includes(number)),
          'not allowed',
        ).toEqual([]);
        expect(
          allowed.filter((number) => !numbers.includes(number)),
          'not given',
        ).toEqual([]);
      });

      test(`numbers: ${path} calls the source of each beside it`, async () => {
        expect(unsupported(list, await passagesOf(page, sourceIdsOf(path)))).toEqual([]);
      });
    }

    if (gate.files) {
      const { files } = gate;
      test(`files: an entry vouches for each source of ${path}, and for no other`, () => {
        expect(Object.keys(files).sort()).toEqual([...sourceIdsOf(path)].sort());
        expect(Object.values(files).filter((entry) => !entry)).toEqual([]);
      });
    }

    if (gate.borrowed) {
      const { source, mostWords } = gate.borrowed;
      test(`borrowed: ${path} shares at most ${mostWords} words in a row with ${source}`, async () => {
        const run = longestCommonRun(readBeside(source), await articleText(page));
        expect(run.length, run.join(' ')).toBeLessThanOrEqual(mostWords);
      });
    }

    if (gate.prose) {
      const { fewestWords, mostWords = Number.POSITIVE_INFINITY } = gate.prose;
      test(`prose: ${path} is as long as it must be`, async () => {
        const paragraphs = await page.locator('.prose > p').allInnerTexts();
        const words = countWords(paragraphs.join(' '));
        expect(words).toBeGreaterThanOrEqual(fewestWords);
        expect(words).toBeLessThanOrEqual(mostWords);
      });
    }

    if (gate.headings) {
      const { headings } = gate;
      test(`headings: ${path} begins with those, in order`, async () => {
        const found = await page
          .locator('article :is(h1, h2, h3, h4)')
          .evaluateAll((all) =>
            all.map(({ tagName, textContent }) => `${tagName} ${textContent.replace(/\s/g, ' ')}`),
          );
        expect(found.slice(0, headings.length)).toEqual(headings);
      });
    }

    if (gate.fewestParts || gate.fewestSources) {
      const { fewestParts = 0, fewestSources = 0 } = gate;
      test(`fewestParts, fewestSources: ${path} is an article in its own right`, async () => {
        expect(await page.locator('.prose h2').count()).toBeGreaterThanOrEqual(fewestParts);
        const sources = await page.locator('li[id^="source-"]').count();
        expect(sources).toBeGreaterThanOrEqual(fewestSources);
      });
    }

    if (gate.chart) {
      const { title, bars } = gate.chart;
      test(`chart: ${path} shows « ${title} »`, async () => {
        const chart = page.locator('figure', { hasText: title });
        await expect(chart.getByRole('listitem')).toHaveCount(bars.length);
        const widths = await chart
          .locator('rect')
          .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
        const most = Math.max(...bars.map(({ value }) => value));
        for (const [index, { says, value }] of bars.entries()) {
          await expect(chart.getByRole('listitem').nth(index)).toContainText(says);
          expect((widths[index] ?? 0) / Math.max(...widths), says).toBeCloseTo(value / most, 2);
        }
      });
    }

    if (gate.sheet) {
      const { sheet } = gate;
      test(`sheet: « ${sheet} » of ${path} is alone on one A4 page`, async () => {
        const box = await page.locator('.reflexes').filter({ hasText: sheet }).innerText();
        const pages = await printedPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
        // The numbers of a list and the addresses of links are on paper only; under all, the number of the page.
        const alone = new RegExp(`^${lettersOf(sheet)}.*${lettersOf(box).slice(-30)}[0-9]*$`, 'u');
        const sheets = pages.map((each) => lettersOf(printedText([each])));
        expect(sheets.filter((text) => alone.test(text))).toHaveLength(1);
      });
    }

    if (gate.timeline) {
      const { timeline } = gate;
      test(`timeline: ${path} dates its events`, async () => {
        const dates = await page
          .locator('ol.timeline time')
          .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
        expect(dates).toEqual(timeline);
      });
    }

    if (gate.saysAiHelped !== undefined) {
      const times = gate.saysAiHelped ? 1 : 0;
      test(`saysAiHelped: ${path} tells it ${times} times`, async () => {
        await expect(page.getByText(strings.article.writtenWithAi)).toHaveCount(times);
      });
    }

    for (const address of gate.leadsOnceTo ?? []) {
      test(`leadsOnceTo: ${path} leads to ${address}`, async ({ page: own }) => {
        await own.goto(path);
        const link = own.locator(`.prose a[href="${address}"]`);
        await expect(link).toHaveCount(1);
        await link.click();
        await expect(own).toHaveURL(address);
      });
    }

    if (gate.typography) {
      test(`typography: ${path} has no misprint`, async () => {
        await expectNoMisprint(page, [...FIGURE_NAMES, ...(gate.figureNames ?? [])]);
      });
    }

    if (gate.relatedTo) {
      const { relatedTo } = gate;
      test(`relatedTo: ${path} sends on to each of them`, async () => {
        const links = page.locator('.related').getByRole('link');
        const found = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute('href')),
        );
        expect(found).toEqual(expect.arrayContaining([...relatedTo]));
      });
    }
  });
}
