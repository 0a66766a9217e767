import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { execa } from 'execa';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { strFromU8, unzipSync } from 'fflate';
import { onPath } from '../../scripts/steps/browser';
import { ARTICLE, COMPANIONS, HOSTILE, KITCHEN_SINK, TEMPLATES } from '../support/pages';
import { pathOf, SITE_URL } from '../support/sites';

const ARTICLES = [ARTICLE, ...COMPANIONS, KITCHEN_SINK, HOSTILE];
const BOOK_TYPE = 'application/epub+zip';

async function bookAt(request: APIRequestContext, article: string) {
  const response = await request.get(`${article}.epub`);
  expect(response.status(), article).toBe(200);
  return { response, bytes: await response.body() };
}

/** Debian's is a jar that only some systems run by itself; others have a script. */
function epubcheck(file: string) {
  const command = onPath('epubcheck') ?? '';
  const isJar = readFileSync(command).subarray(0, 2).toString() === 'PK';
  const args = ['--failonwarnings', file];
  return isJar ? execa('java', ['-jar', command, ...args]) : execa(command, args);
}

test('each article has an EPUB that its judge finds sound, and each dossier', async ({
  request,
}) => {
  // A Java machine is started for each.
  test.setTimeout(600_000);
  test.skip(!onPath('epubcheck'), 'needs epubcheck: apt-get install -y epubcheck');
  const folder = mkdtempSync(path.join(tmpdir(), 'epub-'));
  try {
    for (const article of [ARTICLE, KITCHEN_SINK, HOSTILE, TEMPLATES.dossier]) {
      const file = path.join(folder, `${path.basename(article)}.epub`);
      writeFileSync(file, (await bookAt(request, article)).bytes);
      const { stdout } = await epubcheck(file);
      expect(stdout, article).toContain('0 fatals / 0 errors / 0 warnings');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const squeeze = (text: string) => text.replace(/\s+/g, '');

for (const article of ARTICLES) {
  test(`the EPUB of ${article} holds its words, its pictures and its sources`, async ({ page }) => {
    const { bytes } = await bookAt(page.request, article);
    const files = unzipSync(bytes);
    const chapter = strFromU8(
      files[`OEBPF/content/${path.basename(article)}.xhtml`] ?? new Uint8Array(),
    );
    // A page of the site would refuse to parse: its policy wants trusted types.
    await page.goto('about:blank');
    const book = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'application/xhtml+xml');
      const all = (selector: string, attribute: string) =>
        [...parsed.querySelectorAll(selector)].map((each) => each.getAttribute(attribute) ?? '');
      return {
        words: parsed.body.textContent ?? '',
        language: parsed.documentElement.lang,
        pictures: all('img', 'src'),
        links: all('a', 'href'),
        ids: all('[id]', 'id'),
      };
    }, chapter);
    expect(book.language).toBe('fr');
    for (const src of book.pictures)
      expect(Object.keys(files)).toContain(`OEBPF/images/${path.basename(src)}`);
    for (const href of book.links.filter((each) => each.startsWith('#')))
      expect(book.ids).toContain(href.slice(1));
    expect(book.links.filter((each) => !/^(?:#|https?:|mailto:|tel:)/.test(each))).toEqual([]);

    await page.goto(article);
    const shown = await page.evaluate(() => {
      const read = (selector: string) => {
        const part = document.querySelector(selector)?.cloneNode(true) as HTMLElement | undefined;
        // What nobody hears repeats the text.
        for (const each of part?.querySelectorAll('[aria-hidden=true]') ?? []) each.remove();
        return part?.textContent ?? '';
      };
      return {
        texts: ['article header', 'article figure', '.prose', '.source-list'].map(read),
        pictures: document.querySelectorAll('article figure img').length,
      };
    });
    for (const text of shown.texts) expect(squeeze(book.words)).toContain(squeeze(text));
    expect(book.pictures).toHaveLength(shown.pictures);
    expect(book.words).toContain(`${SITE_URL}${article}`);
  });
}

test('an EPUB says where it comes from, and when', async ({ request }) => {
  const { response, bytes } = await bookAt(request, HOSTILE);
  expect(response.headers()).toMatchObject({
    'content-type': BOOK_TYPE,
    'x-robots-tag': expect.stringContaining('noindex'),
    link: `<${SITE_URL}${HOSTILE}>; rel="canonical"`,
    'cache-control': expect.stringContaining('s-maxage='),
  });
  const opf = strFromU8(unzipSync(bytes)['OEBPF/ebook.opf'] ?? new Uint8Array());
  for (const said of [
    // What it is known by survives a change of address.
    `<dc:identifier id='BookId'>${SITE_URL}/articles/ancien-titre</dc:identifier>`,
    '<dc:language>fr</dc:language>',
    '<dc:publisher>Le Banc d’essai</dc:publisher>',
    '<dc:date>2025-11-07T08:00:00+01:00</dc:date>',
    '>2026-01-09T04:30:00Z<',
    `<dc:source>${SITE_URL}${HOSTILE}</dc:source>`,
    "properties='cover-image'",
  ])
    expect(opf).toContain(said);
});

test('the page of an article and the feeds name its EPUB, with its size', async ({ page }) => {
  await page.goto(ARTICLE);
  const url = SITE_URL + ARTICLE;
  const named = page.locator(`link[rel=alternate][type="${BOOK_TYPE}"]`);
  await expect(named).toHaveAttribute('href', `${url}.epub`);
  const { bytes } = await bookAt(page.request, ARTICLE);
  const text = async (feed: string) => (await page.request.get(feed)).text();
  const { items = [] } = parseRssFeed(await text('/rss.xml'));
  expect(items.find(({ link }) => link === url)?.enclosures).toEqual([
    { url: `${url}.epub`, type: BOOK_TYPE, length: bytes.length },
  ]);
  const { entries = [] } = parseAtomFeed(await text('/atom.xml'));
  expect(entries.find(({ links }) => links?.[0]?.href === url)?.links?.[1]).toEqual({
    href: `${url}.epub`,
    rel: 'enclosure',
    type: BOOK_TYPE,
    length: bytes.length,
  });
  const json = parseJsonFeed(await text('/feed.json'));
  expect(json.items?.find((item) => item.url === url)?.attachments).toEqual([
    { url: `${url}.epub`, mime_type: BOOK_TYPE, size_in_bytes: bytes.length },
  ]);
  expect(pathOf(`${url}.epub`)).toBe(`${ARTICLE}.epub`);
});

test('what is not published has no EPUB, and what is no more says so', async ({ request }) => {
  for (const slug of ['brouillon-secret', 'article-futur', 'jamais-ecrit'])
    expect((await request.get(`/articles/${slug}.epub`)).status(), slug).toBe(404);
  const gone = await request.get('/articles/essai-retire.epub');
  expect([gone.status(), gone.headers()['content-type']]).toEqual([
    410,
    'text/html; charset=utf-8',
  ]);
  const renamed = await request.get('/articles/ancien-titre.epub', { maxRedirects: 0 });
  expect([renamed.status(), renamed.headers().location]).toEqual([308, `${HOSTILE}.epub`]);
});
