import { JsonLd } from '@/components/frame/json-ld';
import { PageFrame } from '@/components/frame/page-frame';
import { formerIdsOf } from '@/lib/content/former-ids';
import type { Article } from '@/lib/content/model';
import { toUrl } from '@/lib/newspaper/identity';
import { publisherFacts } from '@/lib/newspaper/publisher';
import { articleGraph, newsArticle } from '@/lib/surfaces/structured-data/article';
import { ArticleHeader } from './article-header';
import { ContentsList } from './contents-list';
import { CorrectionList } from './correction-list';
import { DossierBox } from './dossier-box';
import { HeroFigure } from './hero-figure';
import { PreviewBanner } from './preview-banner';
import { Prose } from './prose';
import { RelatedArticles } from './related-articles';
import { ReportError } from './report-error';
import { ShareLinks } from './share-links';
import { SourceList } from './source-list';
import { TagList } from './tag-list';

interface ArticleViewProps {
  readonly article: Article;
  readonly related: readonly Article[];
}

/**
 * The page of an article, from its section label to what to read next, with its structured data. Reader views
 * keep what stands in a part, and drop what is extra: docs/decisions/2026-12-01-reader-views.md.
 */
export function ArticleView({ article, related }: ArticleViewProps) {
  return (
    <PageFrame>
      <div className="mx-auto max-w-page px-5">
        <article className="article">
          <section className="article-part">
            {article.isPreview && <PreviewBanner article={article} />}
            <ArticleHeader article={article} />
            {article.hero && <HeroFigure hero={article.hero} />}
          </section>
          <ContentsList headings={article.headings} />
          <section className="article-part">
            <Prose
              code={article.body().code}
              sources={article.sources}
              formerIds={formerIdsOf(article.formerAnchors)}
            />
          </section>
          {article.corrections && <CorrectionList corrections={article.corrections} />}
          <section className="article-part">
            <SourceList sources={article.sources} citations={article.citations} />
          </section>
          <div className="extra">
            <TagList topics={article.topics} />
            <ShareLinks url={toUrl(article.path)} title={article.seoTitle} />
            <ReportError url={toUrl(article.path)} to={publisherFacts.errorsEmail} />
          </div>
        </article>
        {article.dossier && <DossierBox place={article.dossier} />}
        <RelatedArticles articles={related} />
      </div>
      {/* After the sources, whose words they repeat: nearby, they compress to almost nothing. */}
      <JsonLd data={newsArticle(article)} />
      {'\n'}
      <JsonLd data={articleGraph(article)} />
    </PageFrame>
  );
}
