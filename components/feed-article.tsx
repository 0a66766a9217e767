import type { Article } from '@/lib/content/model';
import { AiMention } from './ai-mention';
import { CorrectionList } from './correction-list';
import { HeroFigure } from './hero-figure';
import { Prose } from './prose';
import { SourceList } from './source-list';

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
