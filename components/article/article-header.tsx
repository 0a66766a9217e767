import type { Article } from '@/lib/content/model';
import { WholeNames } from '../frame/whole-names';
import { SectionLabel } from '../listing/section-label';
import { AiMention } from './ai-mention';
import { Byline } from './byline';
import { UpdateList } from './update-list';

interface ArticleHeaderProps {
  readonly article: Article;
}

/** Section, dossier, headline, standfirst and byline. */
export function ArticleHeader({ article }: ArticleHeaderProps) {
  return (
    <header className="max-w-[54rem] pt-8 md:pt-12">
      <SectionLabel article={article} dossier={article.dossier} />
      <h1 className="mt-3 text-3xl tracking-[-0.015em]">
        <WholeNames text={article.title} />
      </h1>
      <p className="mt-5 max-w-text text-lg leading-snug text-pretty text-soft">
        <WholeNames text={article.standfirst} />
      </p>
      <Byline article={article} />
      <UpdateList updates={article.updates} />
      {article.aiAssisted && <AiMention review={article.review} />}
    </header>
  );
}
