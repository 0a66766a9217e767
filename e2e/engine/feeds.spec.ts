import { expect, type Page, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import {
  ARTICLE,
  BRIEF,
  COMPANIONS,
  HOSTILE,
  KITCHEN_SINK,
  SITE_NAME,
  TEMPLATES,
} from '../support/pages';
import { pathOf, SITE_URL } from '../support/sites';

/** An item as any of the three formats gives it. */
interface Item {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

const FEEDS: Readonly<Record<string, { type: string; read: (text: string) => Item[] }>> = {
  '/rss.xml': {
    type: 'application/xml',
    read: (text) =>
      (parseRssFeed(text).items ?? []).map(({ guid, link = '', content }) => ({
        id: guid?.value ?? '',
        url: link,
        html: content?.encoded ?? '',
      })),
  },
  '/atom.xml': {
    type: 'application/atom+xml',
    read: (text) =>
      (parseAtomFeed(text).entries ?? []).map(({ id = '', links, content }) => ({
        id,
        url: links?.[0]?.href ?? '',
        html: content?.value ?? '',
      })),
  },
  '/feed.json': {
    type: 'application/feed+json',
    read: (text) =>
      (parseJsonFeed(text).items ?? []).map(({ id = '', url = '', content_html: html = '' }) => ({
        id,
        url,
        html,
      })),
  },
};

/** Articles of the fixture that differ from one another. */
const TOLD_APART: readonly string[] = [ARTICLE, ...COMPANIONS, KITCHEN_SINK, HOSTILE, BRIEF];

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What a reader reads of an article, from its standfirst to its last note. */
async function articleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const article = document.querySelector('article');
    const parts = [
      article?.querySelector('header > p:nth-of-type(2)'),
      article?.querySelector('header > ul'),
      article?.querySelector('header > .bar-accent'),
      article?.querySelector('figure'),
      article?.querySelector('.prose'),
      article?.querySelector('section:has(#corrections)'),
      article?.querySelector('.source-list'),
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

test('an article that was renamed keeps the identifier that readers know it by', async ({
  request,
}) => {
  for (const [path, { read }] of Object.entries(FEEDS)) {
    const items = read(await (await request.get(path)).text());
    const renamed = items.find(({ url }) => url === SITE_URL + HOSTILE);
    expect(renamed?.id, path).toBe(`${SITE_URL}/articles/ancien-titre`);
    const others = items.filter(({ url }) => url !== SITE_URL + HOSTILE);
    expect(others.filter(({ id, url }) => id !== url)).toEqual([]);
  }
});

test('the three feeds of the home page are told apart by their titles', async ({ page }) => {
  await page.goto('/');
  const links = await page
    .locator('link[rel=alternate][type*=xml], link[rel=alternate][type*=feed]')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href'), link.getAttribute('title')]),
    );
  expect(new Set(links.map(([, title]) => title)).size).toBe(3);
  for (const [href, title] of links) {
    const text = await (await page.request.get(pathOf(href ?? ''))).text();
    const said = text.startsWith('{')
      ? JSON.parse(text).title
      : (/<title>([^<]*)</.exec(text)?.[1] ?? '');
    expect(said).toBe(title);
  }
});

test('a feed tells its language, its sections, and when each article last changed', async ({
  request,
}) => {
  const rss = await (await request.get('/rss.xml')).text();
  const atom = await (await request.get('/atom.xml')).text();
  expect(rss).toMatch(/<rss [^>]*xml:lang="fr-FR"/);
  expect(atom).toMatch(/<feed [^>]*xml:lang="fr-FR"/);
  for (const entry of parseAtomFeed(atom).entries ?? []) {
    const [link] = entry.links ?? [];
    const item = parseRssFeed(rss).items?.find((each) => each.link === link?.href);
    expect(entry.categories?.[0]?.term).toMatch(/^(?:Temps|Espace|Atelier)$/);
    expect(entry.categories?.map(({ term }) => term)).toEqual(
      item?.categories?.map(({ name }) => name),
    );
    expect(item?.atom?.updated).toBe(entry.updated);
  }
});

test('no white space stands between an element and its text', async ({ request }) => {
  for (const path of ['/rss.xml', '/atom.xml']) {
    const text = await (await request.get(path)).text();
    expect(text, path).toContain('<![CDATA[');
    expect(text, path).not.toMatch(/>\s+<!\[CDATA\[|\]\]>\s+<\//);
  }
});

test.describe('a feed opened in a browser', () => {
  for (const path of ['/rss.xml', `${TEMPLATES.section}/rss.xml`]) {
    test(`${path} is a page: what it is, its articles, and links that lead to them`, async ({
      page,
    }) => {
      const response = await page.goto(path);
      expect(response?.headers()['content-type']).toBe('application/xml; charset=utf-8');
      expect(await page.title()).toContain(SITE_NAME);
      const style = await page.request.get('/flux.css');
      expect(style.headers()['content-type']).toBe('text/css; charset=utf-8');
      expect(await style.text()).toContain('Ceci est un flux RSS');
      // Playwright finds roles by names of HTML, without a prefix: the browser itself is asked.
      const client = await page.context().newCDPSession(page);
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const rolesOf = (role: string) => nodes.filter((node) => node.role?.value === role).length;
      const items = (await (await page.request.get(path)).text()).match(/<item>/g)?.length ?? 0;
      expect(items).toBeGreaterThan(0);
      expect([rolesOf('heading'), rolesOf('link')]).toEqual([items + 1, items + 1]);
      const link = page.locator('h2 a').first();
      const address = (await link.getAttribute('href')) ?? '';
      expect(address).toMatch(/^https:\/\/journal\.test\/articles\//);
      // Its address is that of the newspaper, which is not on this machine.
      await page.route(`${SITE_URL}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>arrivé</p>' }),
      );
      await link.click();
      await expect(page).toHaveURL(address);
    });
  }

  test('shows no markup, in the colours of the newspaper, at any width', async ({ page }) => {
    const channels = (hex: string) =>
      `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
    for (const [colorScheme, accent] of [
      ['light', '#1d4f91'],
      ['dark', '#8ab4f8'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto('/rss.xml');
        const seen = await page.evaluate(() => {
          const root = document.documentElement;
          // `innerText` is HTML's own: what is drawn of a foreign element is what has a box.
          const drawn = [...root.querySelectorAll('*')].filter(
            (each) => each.getClientRects().length > 0 && each.firstElementChild === null,
          );
          return {
            frame: getComputedStyle(root, '::before').borderTopColor,
            words: drawn.map((each) => each.textContent).join('\n'),
            overflow: root.scrollWidth - root.clientWidth,
          };
        });
        expect(seen.frame).toBe(channels(accent));
        expect(seen.overflow, `${width}`).toBeLessThanOrEqual(0);
        expect(seen.words).toContain('février\u00a02026');
        expect(seen.words).not.toMatch(/<p>|https:|GMT/);
      }
    }
  });
});
