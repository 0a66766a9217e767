import { chromium } from '@playwright/test';
import { findBrowser } from '../steps/browser';

/** What a first visit costs a reader, on the wire, headers included. */
export interface Visit {
  readonly requests: number;
  readonly bytes: number;
}

/**
 * Opens a page in a browser that has never seen the site, as a phone of 390 × 844 points at three
 * pixels a point, and waits until it asks for nothing more.
 */
export async function firstVisit(url: string): Promise<Visit> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
    });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    const sizes: number[] = [];
    client.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.goto(url, { waitUntil: 'networkidle' });
    return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    await browser.close();
  }
}
