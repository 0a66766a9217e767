import type { Page } from '@playwright/test';
import { sourceId } from '../../lib/content/text/page-ids';

/** In an article: calls of notes, and the titles of other articles. */
const NOT_ITS_WORDS = [`main sup:has(a[href^="#${sourceId('')}"])`, 'main .related'].join(', ');

/** The text a reader sees in `<main>`, but for what this selects: nothing hidden counts. */
async function textWithout(page: Page, selector: string): Promise<string> {
  return page.evaluate((left) => {
    const elements = left ? [...document.querySelectorAll<HTMLElement>(left)] : [];
    for (const element of elements) element.style.display = 'none';
    const text = document.querySelector('main')?.innerText ?? '';
    for (const element of elements) element.style.display = '';
    return text.normalize('NFC');
  }, selector);
}

/** The text a reader sees in `<main>`. */
export function visibleText(page: Page): Promise<string> {
  return textWithout(page, '');
}

/** What an article says itself. */
export function articleText(page: Page): Promise<string> {
  return textWithout(page, NOT_ITS_WORDS);
}
