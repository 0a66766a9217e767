import { expect, type Page } from '@playwright/test';

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
    expect(await overflowAt(page, width), `at ${width} px`).toEqual([]);
  }
}
