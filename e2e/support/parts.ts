import type { Locator, Page } from '@playwright/test';

/** A part of a page, by its heading: parts have no name of their own, for landmarks to be few. */
export const part = (page: Page, heading: string): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
