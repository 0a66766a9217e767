import { gzipSync } from 'node:zlib';
import { type APIRequestContext, expect } from '@playwright/test';
import { isArticle, sitemapPaths } from './sitemap';

/** Ten segments of 1,460 bytes: what a server may send before the first acknowledgement (RFC 6928). */
const FIRST_FLIGHT = 14_600;

/**
 * Fails with each article of a site that does not arrive whole in the first flight of packets.
 * @returns the paths of the articles, all of which do
 */
export async function expectLightArticles(request: APIRequestContext): Promise<string[]> {
  const articles = (await sitemapPaths(request)).filter(isArticle);
  const heavy: string[] = [];
  for (const path of articles) {
    const response = await request.get(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers()['content-encoding'], path).toBe('gzip');
    const bytes = Number(response.headers()['content-length']);
    if (!(bytes <= FIRST_FLIGHT)) heavy.push(`${path}: ${bytes} bytes`);
    // The figure is that of a gzip of this very page, not of a shorter one.
    expect(bytes / gzipSync(await response.body()).length, path).toBeGreaterThan(0.9);
  }
  expect(heavy).toEqual([]);
  return articles;
}
