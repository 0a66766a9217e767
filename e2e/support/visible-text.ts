import type { Page } from '@playwright/test';

/** The text a reader sees in `<main>`: nothing hidden counts. Calls of notes are left out if asked. */
export async function visibleText(
  page: Page,
  options: { withoutCalls?: boolean } = {},
): Promise<string> {
  return page.evaluate(({ withoutCalls }) => {
    const calls = [...document.querySelectorAll<HTMLElement>('main sup:has(a[href^="#source-"])')];
    if (withoutCalls) for (const call of calls) call.style.display = 'none';
    const text = document.querySelector('main')?.innerText ?? '';
    for (const call of calls) call.style.display = '';
    return text.normalize('NFC');
  }, options);
}
