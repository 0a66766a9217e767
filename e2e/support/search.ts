import { expect, type Page } from '@playwright/test';
import { SEARCH } from './pages';
import { part } from './parts';

/** The parts of the search page, as a reader names them; `fault` says why there is no answer, `everything` is the list of one section. */
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Mot, nom ou lieu' });
export const status = (page: Page) => page.getByRole('status');
export const fault = (page: Page) => page.getByRole('alert').first();
export const results = (page: Page) => page.getByRole('region', { name: 'Résultats' });
export const everything = (page: Page) => part(page, 'Temps');

/** The result that leads to an article. */
export const resultOf = (page: Page, path: string) =>
  results(page)
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href="${path}"]`) });

/** Whether an address carries this query. */
export const isAt = (query: string) => (url: URL) =>
  new URLSearchParams(url.hash.slice(1)).get('q') === query;

/** Opens the search page at the address of a query, and waits for its answer. */
export async function searchFor(page: Page, query: string): Promise<void> {
  // The same address but for its « # » would open nothing.
  await page.goto('about:blank');
  await page.goto(`${SEARCH}#${new URLSearchParams({ q: query })}`);
  await expect(status(page)).toContainText(`«\u00a0${query}\u00a0»`);
}
