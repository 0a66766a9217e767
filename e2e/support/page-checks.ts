import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { typographyFaults } from './typography-faults';
import { visibleText } from './visible-text';

/** What holds of every page of every newspaper: each function fails with what it found. */

/** The elements that stick out of a window of this width, as « ul.key-figures ends at 402 ». */
async function overflowAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate((limit) => {
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > limit + 0.5)
      .map((element) => {
        const end = Math.round(element.getBoundingClientRect().right);
        return `${element.tagName.toLowerCase()}.${element.className} ends at ${end}`;
      });
  }, width);
}

/** Fails with the width and the culprits when a page scrolls sideways anywhere from 320 to 1440 px. */
export async function expectNoOverflow(page: Page): Promise<void> {
  for (let width = 320; width <= 1440; width += 40) {
    expect(await overflowAt(page, width), `${page.url()} at ${width} px`).toEqual([]);
  }
}

/** Fails with each rule of axe that the page breaks, and where. */
export async function expectNoAccessibilityFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  expect(found, page.url()).toEqual([]);
}

/**
 * Fails with each misprint that a reader would see, in the page or in its title.
 * @param figureNames names made of figures, as « 33700 », which no space cuts.
 */
export async function expectNoMisprint(
  page: Page,
  figureNames: readonly string[] = [],
): Promise<void> {
  const body = await page.evaluate(() => document.body.innerText);
  let text = `${body}\n${await page.title()}`;
  for (const name of figureNames) text = text.replaceAll(name, 'X');
  expect(typographyFaults(text), page.url()).toEqual([]);
}

/** Fails unless the page is in French, with one main, one H1, no gap between headings, named landmarks. */
export async function expectFrame(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    mains: document.querySelectorAll('main').length,
    levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    ),
  }));
  expect([found.lang, found.mains], page.url()).toEqual(['fr', 1]);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toHaveCount(1);
  const gaps = found.levels.filter((level, index) => level - (found.levels[index - 1] ?? 0) > 1);
  expect(gaps, `levels of headings of ${page.url()}: ${found.levels}`).toEqual([]);
  expect((await visibleText(page)).trim(), page.url()).not.toBe('');
}

/** Opens a page and fails with what it asked of another site, and with the errors that it logged. */
export async function openAlone(page: Page, address: string): Promise<void> {
  const requested: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // A browser logs the 404 that it was sent to.
    if (message.type() === 'error' && !/status of 404/.test(message.text()))
      errors.push(message.text());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const { origin } = new URL(page.url());
  expect(requested.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(errors, address).toEqual([]);
}

/**
 * A line that was drawn before the rest of its text had come may be set again by a hair: 0.0003 was seen,
 * once in some runs. A reader sees nothing below a hundred times that (https://web.dev/articles/cls).
 */
const LEAST_SHIFT = 0.001;

/** Fails when anything moves while the page, just opened, settles. */
export async function expectStill(page: Page): Promise<void> {
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
      }),
  );
  expect(shift, page.url()).toBeLessThan(LEAST_SHIFT);
}
