import { FeedArticle } from '@/components/feed/feed-article';
import type { Article } from '../../lib/content/model';
import { toUrl } from '../../lib/newspaper/identity';
import { toFeedHtml } from '../../lib/surfaces/feed-html';
import type { FeedItem } from '../../lib/surfaces/feeds';

/** Articles that a feed carries: enough for a reader who comes once a month. */
const LONGEST_FEED = 50;

/** The latest articles with their whole text, for the feeds. */
export async function feedItems(articles: readonly Article[]): Promise<FeedItem[]> {
  // Next refuses the static import of React's renderer.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return articles.slice(0, LONGEST_FEED).map((article) => ({
    article,
    html: toFeedHtml(renderToStaticMarkup(<FeedArticle article={article} />), toUrl(article.path)),
  }));
}
