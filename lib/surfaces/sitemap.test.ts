import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { authorListing, sectionListing } from '../content/listings';
import { type SitemapContent, sitemapParts, sitemapXml } from './sitemap';

const older = sampleArticle();
const newer = sampleArticle({
  slug: 'b',
  path: '/articles/b',
  publishedAt: '2026-05-01T08:00:00+02:00',
  updatedAt: '2026-06-01T08:00:00+02:00',
});
const [author] = older.authors;
if (!author) throw new Error('The sample has an author.');
const content: SitemapContent = {
  articles: [older, newer],
  listings: [sectionListing(older.section, [older]), authorListing(author, [older, newer])],
  pages: [
    {
      title: 'À propos',
      seoTitle: 'À propos',
      description: 'x',
      label: 'À propos',
      order: 1,
      updatedAt: '2026-05-02T08:00:00+02:00',
      slug: 'a-propos',
      path: '/a-propos',
      bodyCode: '',
    },
  ],
  toUrl: (path) => `https://a.example${path}?x&y`,
};

describe('sitemapXml', () => {
  it('lists every page once, with the true date of its last change and its image', async () => {
    const items = await parseSitemap(Readable.from([sitemapXml(content)]));
    const image = 'https://a.example/media/dessin-16x9-1280.jpg?x&y';
    expect(
      items.map(({ url, lastmod, img }) => [url, lastmod, img?.map((each) => each.url)]),
    ).toEqual([
      ['https://a.example/?x&y', '2026-06-01T08:00:00+02:00', []],
      ['https://a.example/articles/faux-conseiller?x&y', '2026-05-05T09:30:00+02:00', [image]],
      ['https://a.example/articles/b?x&y', '2026-06-01T08:00:00+02:00', [image]],
      ['https://a.example/rubriques/justice?x&y', '2026-05-05T09:30:00+02:00', []],
      ['https://a.example/auteurs/la-redaction?x&y', '2026-06-01T08:00:00+02:00', []],
      ['https://a.example/a-propos?x&y', '2026-05-02T08:00:00+02:00', []],
    ]);
    expect(sitemapXml(content)).not.toMatch(/priority|changefreq/);
    expect(sitemapParts(content)).toEqual([]);
  });

  it('becomes an index of its parts when one file cannot hold it', async () => {
    const index = await parseSitemapIndex(Readable.from([sitemapXml(content, 4)]));
    expect(index.map(({ url }) => url)).toEqual([
      'https://a.example/sitemaps/1?x&y',
      'https://a.example/sitemaps/2?x&y',
    ]);
    const parts = await Promise.all(
      sitemapParts(content, 4).map((part) => parseSitemap(Readable.from([part]))),
    );
    expect(parts.map(({ length }) => length)).toEqual([4, 2]);
  });
});
