import type { Article } from './model';

/** Newest first; two articles of the same instant stand in the order of their addresses. */
export function byPublication(a: Article, b: Article): number {
  return Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || a.slug.localeCompare(b.slug);
}
