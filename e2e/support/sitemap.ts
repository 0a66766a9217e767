import type { APIRequestContext } from '@playwright/test';

/** The addresses of a list of them: those of its pages, or of its parts once it is cut. */
async function locations(request: APIRequestContext, path: string): Promise<string[]> {
  const xml = await (await request.get(path)).text();
  const found = [...xml.matchAll(/<loc>([^<]+)</g)].map(([, url]) => new URL(url ?? '').pathname);
  if (!xml.includes('<sitemapindex')) return found;
  return (await Promise.all(found.map((part) => locations(request, part)))).flat();
}

/** The path of every page that the sitemap lists. */
export function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  return locations(request, '/sitemap.xml');
}

/** Whether a path is that of an article. */
export const isArticle = (path: string) => /^\/articles\/[^/]+$/.test(path);
