import { expect, type Page, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { ARTICLE, COMPANIONS, HOSTILE, KITCHEN_SINK, SITE_NAME, TEMPLATES } from '../support/pages';
import { pathOf, SITE_URL } from '../support/sites';

/** An item as any of the three formats gives it. */
interface Item {
  readonly url: string;
  readonly html: string;
}

const FEEDS: Readonly<Record<string, { type: string; read: (text: string) => Item[] }>> = {
  '/rss.xml': {
    type: 'application/rss+xml',
    read: (text) =>
      (parseRssFeed(text).items ?? []).map(({ link = '', content }) => ({
        url: link,
        html: content?.encoded ?? '',
      })),
  },
  '/atom.xml': {
    type: 'application/atom+xml',
    read: (text) =>
      (parseAtomFeed(text).entries ?? []).map(({ id = '', content }) => ({
        url: id,
        html: content?.value ?? '',
      })),
  },
  '/feed.json': {
    type: 'application/feed+json',
    read: (text) =>
      (parseJsonFeed(text).items ?? []).map(({ url = '', content_html: html = '' }) => ({
        url,
        html,
      })),
  },
};

/** Articles of the fixture that differ from one another. */
const TOLD_APART: readonly string[] = [ARTICLE, ...COMPANIONS, KITCHEN_SINK, HOSTILE];

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What a reader reads of an article, from its standfirst to its last note. */
async function articleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const article = document.querySelector('article');
    const parts = [
      article?.querySelector('header > p:nth-of-type(2)'),
      article?.querySelector('figure'),
      article?.querySelector('.prose'),
      article?.querySelector('section:has(#corrections)'),
      article?.querySelector('.source-list'),
      article?.querySelector('.bar-accent'),
    ];
    return parts
      .map((part) => {
        const read = part?.cloneNode(true) as HTMLElement | undefined;
        // What nobody hears repeats the text: no feed carries it.
        for (const each of read?.querySelectorAll('[aria-hidden=true]') ?? []) each.remove();
        return read?.textContent ?? '';
      })
      .join('');
  });
}

for (const [path, { type, read }] of Object.entries(FEEDS)) {
  test(`${path} carries each article whole, as the page shows it`, async ({ page, request }) => {
    const response = await request.get(path);
    expect(response.headers()['content-type']).toContain(type);
    const items = read(await response.text());
    // The others are one article under two dozen titles: the first stands for them.
    const [first] = items.filter(({ url }) => !TOLD_APART.includes(pathOf(url)));
    const compared = items.filter(
      (each) => each === first || TOLD_APART.includes(pathOf(each.url)),
    );
    expect(compared).toHaveLength(TOLD_APART.length + 1);
    for (const { url, html } of compared) {
      // A page of the site would refuse to parse HTML: its policy wants trusted types.
      await page.goto('about:blank');
      const text = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        const addresses = [...parsed.querySelectorAll('[href], [src]')].map(
          (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
        );
        const dressed = parsed.querySelectorAll('[class], [style], script, style, svg').length;
        return { words: parsed.body.textContent ?? '', addresses, dressed };
      }, html);
      await page.goto(pathOf(url));
      expect(squeeze(text.words), url).toBe(squeeze(await articleText(page)));
      expect(text.addresses.filter((each) => !/^(?:https?|mailto|tel):/.test(each))).toEqual([]);
      expect(text.dressed).toBe(0);
    }
  });
}

test('an ordinary reader of RSS understands the feed', async ({ request }) => {
  const text = await (await request.get('/rss.xml')).text();
  const feed = await new RssParser({ customFields: { item: ['media:content'] } }).parseString(text);
  expect(feed.title).toBe(SITE_NAME);
  expect(feed.language).toBe('fr-FR');
  expect(feed.feedUrl).toBe(`${SITE_URL}/rss.xml`);
  const [first] = feed.items;
  expect(first?.guid).toBe(first?.link);
  expect(first?.creator).toBe('L’équipe du banc');
  expect(Date.parse(first?.isoDate ?? '')).not.toBeNaN();
  expect(text).toMatch(/<media:credit[^>]*>Illustration Le Banc d’essai<\/media:credit>/);
  for (const path of ['/atom.xml']) {
    const atom = await new RssParser().parseString(await (await request.get(path)).text());
    expect(atom.items.map(({ link }) => link)).toEqual(feed.items.map(({ link }) => link));
  }
});

for (const path of [TEMPLATES.section, TEMPLATES.author, TEMPLATES.topic]) {
  test(`${path} has a feed of the articles that it lists`, async ({ page, request }) => {
    await page.goto(path);
    const shown = await page
      .locator('main article h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const feed = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
    expect(feed).toBe(`${SITE_URL}${path}/rss.xml`);
    const { items = [] } = parseRssFeed(await (await request.get(pathOf(feed ?? ''))).text());
    // A feed may go on where the first page of the list ends.
    const listed = items.map(({ link }) => pathOf(link ?? ''));
    expect(listed.slice(0, shown.length)).toEqual(shown);
    await expect(page.getByRole('link', { name: 'Suivre par RSS' })).toHaveAttribute(
      'href',
      `${path}/rss.xml`,
    );
  });
}

test('who opens a feed in a browser is told what it is', async ({ request }) => {
  const text = await (await request.get('/rss.xml')).text();
  const href = /<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/.exec(text)?.[1] ?? '';
  const style = await request.get(href);
  expect(style.headers()['content-type']).toContain('text/css');
  expect(await style.text()).toContain('Ceci est un flux RSS');
});
