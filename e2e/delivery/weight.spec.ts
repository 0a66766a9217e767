import { expect, type Page, test } from '@playwright/test';
import { ARTICLE, MISSING, SEARCH, TEMPLATES } from '../support/pages';
import { REAL } from '../support/sites';
import { expectLightArticles } from '../support/weight';

/** Every request of a first visit, with the bytes it took on the wire, headers included. */
async function firstVisit(page: Page, path: string) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const requests = new Map<string, { url: string; type: string; bytes: number }>();
  client.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    requests.set(requestId, { url: request.url, type: type ?? 'Other', bytes: 0 });
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return [...requests.values()];
}

for (const [name, path] of Object.entries({ ...TEMPLATES, 'not found': MISSING })) {
  test(`${name}: a first visit loads no script and no stylesheet`, async ({ page }) => {
    const requests = await firstVisit(page, path);
    expect(requests.filter(({ type }) => type === 'Script' || type === 'Stylesheet')).toEqual([]);
    expect(requests.filter(({ url }) => url.includes('/_next/'))).toEqual([]);
    const html = await (await page.request.get(path)).text();
    expect(html).not.toMatch(/__next_f|<link[^>]+rel="(?:stylesheet|modulepreload)"/);
    expect(html).toMatch(/<style>[^<]+<\/style>/);
  });
}

test('every article arrives styled in the first flight of packets', async ({ request }) => {
  const articles = await expectLightArticles(request);
  expect(articles).toContain(ARTICLE);
});

test.describe('the newspaper of content/', () => {
  test.use({ baseURL: REAL.origin });

  test('every article arrives styled in the first flight of packets', async ({ request }) => {
    await expectLightArticles(request);
  });
});

test('a first visit on a sharp phone takes 3 requests and 24,000 bytes at most', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
  });
  const page = await context.newPage();
  const requests = await firstVisit(page, ARTICLE);
  expect(requests.length).toBeLessThanOrEqual(3);
  expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(24_000);
  expect(requests.map(({ type }) => type)).toContain('Image');
  const hero = await page
    .locator('article figure img')
    .first()
    .evaluate((img) => {
      const { currentSrc, naturalWidth } = img as HTMLImageElement;
      return { currentSrc, naturalWidth };
    });
  expect(Number(/-(\d+)\.avif$/.exec(hero.currentSrc)?.[1])).toBeGreaterThanOrEqual(1170);
  await context.close();
});

test('no rule of the inlined style is for something that the page has not', async ({ browser }) => {
  // As it was sent: the script of the search page takes its pattern out of the page.
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of [...Object.values(TEMPLATES), SEARCH]) {
    await page.goto(path);
    const unmatched = await page.evaluate(() => {
      const states =
        /::?(?:before|after|marker|first-letter|view-transition[\w-]*(?:\([\w-]+\))?|hover|focus-visible|focus|visited|target|checked|active)/g;
      const found: string[] = [];
      const walk = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule && rule.style.length > 0) {
            const selector =
              rule.selectorText.replace(/:not\(:(?:focus|checked)\)/g, '').replace(states, '') ||
              '*';
            const whole = selector.replace(/(^|[\s,>+~])(?=$|,)/g, '$1*');
            // What a script puts in the page stands in a template.
            const templates = [...document.querySelectorAll('template')];
            const places = [document, ...templates.map(({ content }) => content)];
            if (!places.some((place) => place.querySelector(whole))) found.push(rule.selectorText);
          }
          if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
        }
      };
      for (const sheet of document.styleSheets) walk(sheet.cssRules);
      return found;
    });
    expect(unmatched, path).toEqual([]);
  }
  await context.close();
});
