import { ArticleHeader } from '@/components/article/article-header';
import { ArticleMatter } from '@/components/feed/article-matter';
import type { Article } from '@/lib/content/model';
import { site, toUrl } from '@/lib/newspaper/identity';

interface BookArticleProps {
  readonly article: Article;
}

/** An article as a chapter: from its section label to its sources, then where it comes from. */
export function BookArticle({ article }: BookArticleProps) {
  const url = toUrl(article.path);
  return (
    <>
      <ArticleHeader article={article} />
      <ArticleMatter article={article} />
      <hr />
      <p>
        © {site.name}, <a href={url}>{url}</a>
      </p>
    </>
  );
}
