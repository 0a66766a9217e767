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
      body: () => ({ code: '', source: '' }),
    },
  ],
};

describe('sitemapXml', () => {
  it('lists every page once, with the true date of its last change and its image', async () => {
    const items = await parseSitemap(Readable.from([sitemapXml(content)]));
    const image = 'http://localhost:3000/media/dessin-16x9-1280.jpg';
    expect(
      items.map(({ url, lastmod, img }) => [url, lastmod, img?.map((each) => each.url)]),
    ).toEqual([
      ['http://localhost:3000', '2026-06-01T08:00:00+02:00', []],
      ['http://localhost:3000/articles/faux-conseiller', '2026-05-05T09:30:00+02:00', [image]],
      ['http://localhost:3000/articles/b', '2026-06-01T08:00:00+02:00', [image]],
      ['http://localhost:3000/rubriques/justice', '2026-05-05T09:30:00+02:00', []],
      ['http://localhost:3000/auteurs/la-redaction', '2026-06-01T08:00:00+02:00', []],
      ['http://localhost:3000/a-propos', '2026-05-02T08:00:00+02:00', []],
    ]);
    expect(sitemapXml(content)).not.toMatch(/priority|changefreq/);
    expect(sitemapParts(content)).toEqual([]);
  });

  it('becomes an index of its parts when one file cannot hold it', async () => {
    const index = await parseSitemapIndex(Readable.from([sitemapXml(content, 4)]));
    expect(index.map(({ url }) => url)).toEqual([
      'http://localhost:3000/sitemaps/1',
      'http://localhost:3000/sitemaps/2',
    ]);
    const parts = await Promise.all(
      sitemapParts(content, 4).map((part) => parseSitemap(Readable.from([part]))),
    );
    expect(parts.map(({ length }) => length)).toEqual([4, 2]);
  });
});
