import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { newsSitemapXml } from './news-sitemap';

const article = (slug: string, publishedAt: string) =>
  sampleArticle({ slug, path: `/articles/${slug}`, publishedAt });
const NOW = new Date('2026-05-06T08:00:00Z');
const listed = (publishedAt: string) =>
  newsSitemapXml([article('a', publishedAt)], NOW).includes('/articles/a');

describe('newsSitemapXml', () => {
  it('holds what came out in the last 48 hours, to the minute, whatever the offset', () => {
    expect(listed('2026-05-06T09:59:00+02:00')).toBe(true);
    expect(listed('2026-05-04T10:01:00+02:00')).toBe(true);
    expect(listed('2026-05-04T10:00:00+02:00')).toBe(false);
    expect(listed('2026-05-06T10:01:00+02:00')).toBe(false);
  });

  it('never holds a draft, and may be empty', () => {
    const draft = sampleArticle({ publishedAt: '2026-05-06T08:00:00+02:00', draft: true });
    expect(newsSitemapXml([draft], NOW)).toMatch(/<urlset[^>]*><\/urlset>/);
  });

  it('holds 1,000 articles at most, the newest', () => {
    const many = Array.from({ length: 1001 }, (_, n) => article(`a-${n}`, '2026-05-06T08:00:00Z'));
    const xml = newsSitemapXml(many, NOW);
    expect(xml.match(/<loc>/g)).toHaveLength(1000);
    expect(xml).not.toContain('/articles/a-1000<');
  });
});
