import type { Article } from '../content/model';
import { isPublished } from '../content/published';
import { site, toUrl } from '../newspaper/identity';
import { element, xmlDocument } from './xml';

/** How long an article is news, for Google News. */
const NEWS_HOURS = 48;
const LARGEST = 1000;

/**
 * The news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap):
 * of the published articles, those of the last 48 hours before `now`, at most 1,000. It may be empty.
 */
export function newsSitemapXml(articles: readonly Article[], now: Date): string {
  const oldest = now.getTime() - NEWS_HOURS * 3_600_000;
  const news = articles
    .filter((article) => isPublished(article, now) && Date.parse(article.publishedAt) > oldest)
    .slice(0, LARGEST);
  return xmlDocument(
    element(
      'urlset',
      news.map((article) =>
        element('url', [
          element('loc', toUrl(article.path)),
          element('news:news', [
            element('news:publication', [
              element('news:name', site.name),
              element('news:language', site.language),
            ]),
            element('news:publication_date', article.publishedAt),
            element('news:title', article.title),
          ]),
        ]),
      ),
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
    ),
  );
}
