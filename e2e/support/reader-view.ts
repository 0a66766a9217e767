import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const require = createRequire(import.meta.url);

/** The library that Firefox makes its reader view with, as it runs there: in the page, on a copy of it. */
const READABILITY = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

/** What a reader view makes of the page. */
export interface ReaderView {
  readonly title: string;
  readonly byline: string;
  readonly html: string;
}

async function readerViewOf(page: Page): Promise<ReaderView | null> {
  return page.evaluate(
    `(() => {
      const module = {};
      ${READABILITY}
      const view = new Readability(document.cloneNode(true)).parse();
      return view && { title: view.title, byline: view.byline ?? '', html: view.content };
    })()`,
  );
}

/** What must be read of an article, wherever it is read. */
interface Parts {
  /** Words of each paragraph, heading, item, cell and caption, without spaces. */
  readonly words: readonly string[];
  readonly pictures: readonly string[];
  /** Anchors that the calls of sources and of notes lead to, and those calls. */
  readonly calls: readonly string[];
  readonly links: readonly string[];
}

/** Reads what an article holds, in the page itself or in a reader view of it. */
async function partsOf(page: Page, html?: string): Promise<Parts> {
  return page.evaluate((view) => {
    const root = view === undefined ? document : new DOMParser().parseFromString(view, 'text/html');
    const scope = view === undefined ? 'article :is(header, figure, .prose, .article-part) ' : '';
    const all = (selector: string) =>
      [...root.querySelectorAll<HTMLElement>(`${scope}:is(${selector})`)].filter(
        (each) => !each.closest('[aria-hidden=true]'),
      );
    // A list or a cell that holds others is read in its parts.
    const leaves = all('p, h2, h3, h4, li, dt, dd, th, td, caption, figcaption, summary').filter(
      (each) => !each.querySelector('p, li, figure'),
    );
    return {
      words: leaves.map((each) => (each.textContent ?? '').replace(/\s+/g, '')).filter(Boolean),
      pictures: all('img').map(
        (image) => new URL(image.getAttribute('src') ?? '', location.href).pathname,
      ),
      calls: all('sup a').map((call) => {
        const target = call.getAttribute('href') ?? '';
        return root.querySelector(target) ? target : `${target} leads nowhere`;
      }),
      links: all('a[href]').map(
        (link) => new URL(link.getAttribute('href') ?? '', location.href).href,
      ),
    };
  }, html);
}

/** Holds the reader view of the article that the page shows against the article. */
export async function expectWholeReaderView(page: Page): Promise<ReaderView> {
  const view = await readerViewOf(page);
  expect(view, page.url()).not.toBeNull();
  const { title, byline, html } = view ?? { title: '', byline: '', html: '' };
  const [shown, kept] = [await partsOf(page), await partsOf(page, html)];
  const text = await page.evaluate(
    (view) =>
      (new DOMParser().parseFromString(view, 'text/html').body.textContent ?? '').replace(
        /\s+/g,
        '',
      ),
    html,
  );
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  expect(title.replace(/\s+/g, ''), page.url()).toBe(headline.replace(/\s+/g, ''));
  expect(
    shown.words.filter((words) => !text.includes(words)),
    page.url(),
  ).toEqual([]);
  expect(kept.pictures, page.url()).toEqual(shown.pictures);
  expect(kept.calls, page.url()).toEqual(shown.calls);
  expect(
    shown.calls.filter((call) => call.includes('nowhere')),
    page.url(),
  ).toEqual([]);
  expect(
    shown.links.filter((link) => !kept.links.includes(link)),
    page.url(),
  ).toEqual([]);
  return { title, byline, html };
}
