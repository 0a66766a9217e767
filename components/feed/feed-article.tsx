import type { Article } from '@/lib/content/model';
import { ArticleMatter } from './article-matter';

interface FeedArticleProps {
  readonly article: Article;
}

/** All that a reader reads of an article, without the page around it: what a feed carries. */
export function FeedArticle({ article }: FeedArticleProps) {
  return (
    <>
      <p>{article.standfirst}</p>
      <ArticleMatter article={article} />
    </>
  );
}
