import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, it } from 'vitest';
import { sitemapXml } from './sitemap';
import { sampleArticle } from './testing/sample-article';

it('lists every page once, with the true date of its last change and its image', async () => {
  const older = sampleArticle();
  const newer = sampleArticle({
    path: '/articles/b',
    publishedAt: '2026-05-01T08:00:00+02:00',
    updatedAt: '2026-06-01T08:00:00+02:00',
  });
  const [author] = older.authors;
  if (!author) throw new Error('The sample has an author.');
  const xml = sitemapXml({
    articles: [older, newer],
    sections: [{ section: older.section, articles: [older] }],
    authors: [{ author, articles: [older, newer] }],
    toUrl: (path) => `https://a.example${path}?x&y`,
  });
  const items = await parseSitemap(Readable.from([xml]));
  expect(
    items.map(({ url, lastmod, img }) => [url, lastmod, img?.map((image) => image.url)]),
  ).toEqual([
    ['https://a.example/?x&y', '2026-06-01T08:00:00+02:00', []],
    ['https://a.example/rubriques/justice?x&y', '2026-05-05T09:30:00+02:00', []],
    ['https://a.example/auteurs/la-redaction?x&y', '2026-06-01T08:00:00+02:00', []],
    [
      'https://a.example/articles/faux-conseiller?x&y',
      '2026-05-05T09:30:00+02:00',
      ['https://a.example/media/dessin-16x9-1280.jpg?x&y'],
    ],
    [
      'https://a.example/articles/b?x&y',
      '2026-06-01T08:00:00+02:00',
      ['https://a.example/media/dessin-16x9-1280.jpg?x&y'],
    ],
  ]);
  expect(xml).not.toMatch(/priority|changefreq/);
});
