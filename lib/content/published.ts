/** What decides whether an article may be shown. */
export interface Publishable {
  readonly draft: boolean;
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
}

/**
 * The one rule of publication: not a draft, and its hour has come. Every surface (pages, lists,
 * sitemap, links between articles) asks this function and nothing else.
 */
export function isPublished(article: Publishable, now: Date): boolean {
  return !article.draft && new Date(article.publishedAt).getTime() <= now.getTime();
}
