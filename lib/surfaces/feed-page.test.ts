import { parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { palettes } from '../site/palette';
import { feedStyle } from './feed-page';
import { atomFeed, rssFeed } from './feeds';

const FACTS = { title: 'Un <journal> & "fils"', description: 'Tout ]]> rien.', path: '/' };
const HOSTILE = 'Un <item> & <![CDATA[ tout ]]> </item> <channel>';
const items = [HOSTILE, 'Un autre'].map((title, index) => ({
  article: sampleArticle({
    title,
    path: `/articles/${index}`,
    firstAddress: index === 0 ? '/articles/ancien' : `/articles/${index}`,
  }),
  bookSize: 1000,
  html: '<p>Un &lt;item> &amp; « <![CDATA[ » ]]> &lt;channel></p>',
}));

describe('an RSS feed that is a page', () => {
  const rss = rssFeed(FACTS, items);

  it('says the same to readers of feeds, whatever its texts hold', async () => {
    const read = await new RssParser().parseString(rss);
    expect(read.title).toBe(FACTS.title);
    expect(read.items.map(({ title }) => title)).toEqual([HOSTILE, 'Un autre']);
    expect(read.items.map((item) => item['content:encoded'])).toEqual(
      items.map(({ html }) => html),
    );
    expect(parseRssFeed(rss).items?.map(({ guid }) => guid)).toMatchObject([
      { value: expect.stringMatching(/\/articles\/ancien$/), isPermaLink: false },
      { value: expect.stringMatching(/\/articles\/1$/), isPermaLink: true },
    ]);
  });

  it('has a link for each article, and no more', () => {
    const outside = rss.replace(/<!\[CDATA\[.*?\]\]>/gs, '');
    expect([...outside.matchAll(/<xhtml:h2><xhtml:a href="([^"]+)"/g)]).toHaveLength(2);
    expect(outside.match(/<xhtml:h1>/g)).toHaveLength(1);
    expect(outside).toContain('datetime="2026-05-04T08:00:00+02:00">4\u00a0mai\u00a02026<');
  });

  it('keeps white space away from texts', () => {
    for (const xml of [rss, atomFeed(FACTS, items)]) {
      expect(xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '¤')).not.toMatch(/\s¤|¤\s/);
    }
  });
});

it('draws a feed in the colours of the newspaper, in both schemes', () => {
  const style = feedStyle(palettes({ light: '#123456', dark: '#abcdef' }));
  expect(style).toMatch(/--accent: #123456;[\s\S]*prefers-color-scheme: dark[\s\S]*#abcdef/);
  expect(style).not.toMatch(/#b3121d|#f4837c/);
});
