import { articleBook } from '@/components/book/article-book';
import { FeedArticle } from '@/components/feed/feed-article';
import type { Article } from '../../lib/content/model';
import { toUrl } from '../../lib/newspaper/identity';
import { toFeedHtml } from '../../lib/surfaces/feed-html';
import type { FeedItem } from '../../lib/surfaces/feeds';

/** Articles that a feed carries: enough for a reader who comes once a month. */
const LONGEST_FEED = 50;

/** Sizes of the EPUBs that this process has made: an article is in several feeds. */
const bookSizes = new WeakMap<Article, Promise<number>>();

function bookSize(article: Article): Promise<number> {
  const known = bookSizes.get(article) ?? articleBook(article).then(({ length }) => length);
  bookSizes.set(article, known);
  return known;
}

/** The latest articles with their whole text, for the feeds. */
export async function feedItems(articles: readonly Article[]): Promise<FeedItem[]> {
  // Next refuses the static import of React's renderer.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return Promise.all(
    articles.slice(0, LONGEST_FEED).map(async (article) => ({
      article,
      html: toFeedHtml(
        renderToStaticMarkup(<FeedArticle article={article} />),
        toUrl(article.path),
      ),
      bookSize: await bookSize(article),
    })),
  );
}
