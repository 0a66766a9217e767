import type { Article } from '@/lib/content/model';
import { AiMention } from '../article/ai-mention';
import { CorrectionList } from '../article/correction-list';
import { HeroFigure } from '../article/hero-figure';
import { Prose } from '../article/prose';
import { SourceList } from '../article/source-list';
import { UpdateList } from '../article/update-list';

interface ArticleMatterProps {
  readonly article: Article;
}

/** What stands under the standfirst of an article, without the page around it. */
export function ArticleMatter({ article }: ArticleMatterProps) {
  return (
    <>
      <UpdateList updates={article.updates} />
      {article.aiAssisted && <AiMention review={article.review} />}
      {article.hero && <HeroFigure hero={article.hero} />}
      <Prose code={article.body().code} />
      {article.corrections && <CorrectionList corrections={article.corrections} />}
      <SourceList sources={article.sources} citations={article.citations} />
    </>
  );
}
