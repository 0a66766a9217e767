import type { Article } from '@/lib/content/model';
import { AiMention } from '../article/ai-mention';
import { CorrectionList } from '../article/correction-list';
import { HeroFigure } from '../article/hero-figure';
import { Prose } from '../article/prose';
import { SourceList } from '../article/source-list';

interface FeedArticleProps {
  readonly article: Article;
}

/** All that a reader reads of an article, without the page around it: what a feed carries. */
export function FeedArticle({ article }: FeedArticleProps) {
  return (
    <>
      <p>{article.standfirst}</p>
      <HeroFigure hero={article.hero} />
      <Prose code={article.bodyCode} />
      {article.corrections && <CorrectionList corrections={article.corrections} />}
      <SourceList sources={article.sources} citations={article.citations} />
      {article.aiAssisted && <AiMention />}
    </>
  );
}
