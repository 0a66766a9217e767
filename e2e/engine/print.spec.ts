import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { articleSource } from '../support/fixture-source';
import { ARTICLE } from '../support/pages';
import { type PrintedLine, printedPages, printedText } from '../support/pdf';
import { SITE_URL } from '../support/sites';

/** A4, as a reader in France prints; the sheet of the page says its own margins. */
const PAPER = { format: 'A4', preferCSSPageSize: true } as const;
/** Debian's, which the machine may lack. */
const FIREFOX = '/usr/bin/firefox-esr';

/** Fails unless an article was printed as an edition of its own. */
function expectEdition(pages: readonly (readonly PrintedLine[])[]): void {
  const text = printedText(pages);
  const source = articleSource(ARTICLE);
  // Its address, its date, each address of its sources once, and that of another link after it.
  expect(text).toContain(`${SITE_URL}${ARTICLE}`);
  expect(text).toContain('Publiéle');
  for (const [, url = ''] of source.matchAll(/^ +url: (\S+)$/gm)) {
    expect(text.split(url).length - 1, url).toBe(1);
  }
  expect(text).toContain('poidsetmesures(https://www.bipm.org)');
  // What only a screen can do is left out.
  for (const label of ['Partagercetarticle', 'Àlireaussi', 'Recherche', 'Montrerlesommaire'])
    expect(text).not.toContain(label);
  // No heading is the last line of a page; the number of the page stands under it.
  const headings = [...source.matchAll(/^#{2,3} (.+)$/gm)].map(([, words = '']) => squeeze(words));
  for (const lines of pages.slice(0, -1)) {
    const last = lines.filter(({ text: words }) => !/^\s*\d+\s*\/\s*\d+\s*$/.test(words)).at(-1);
    expect(headings).not.toContain(squeeze(last?.text ?? ''));
  }
}

const squeeze = (text: string) => text.replace(/[\s’']/g, '');

/** The size of most letters of a text, in points. */
function commonSize(pages: readonly (readonly PrintedLine[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { size, text } of pages.flat())
    counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

test('an article is printed as an edition of its own, two pages shorter at least', async ({
  page,
}) => {
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const printed = await printedPages(await page.pdf(PAPER));
  expectEdition(printed);
  expect(commonSize(printed)).toBeCloseTo(11, 0);
  await page.emulateMedia({ media: 'screen' });
  const asOnScreen = await printedPages(await page.pdf({ format: 'A4' }));
  expect(printed.length).toBeLessThanOrEqual(asOnScreen.length - 2);
});

test('Firefox prints the same edition', async ({ baseURL }) => {
  test.setTimeout(120_000);
  test.skip(!existsSync(FIREFOX), `${FIREFOX} is not installed (Debian: apt install firefox-esr)`);
  // By WebDriver BiDi, the protocol that it shares with the others.
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${baseURL}${ARTICLE}`);
    expectEdition(await printedPages(await page.pdf({ format: 'A4' })));
  } finally {
    await browser.close();
  }
});
