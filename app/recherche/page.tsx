import { PageFrame } from '@/components/frame/page-frame';
import { ArticlesBySection } from '@/components/listing/articles-by-section';
import { AskedScript } from '@/components/search/asked-script';
import { OpenSearchLink } from '@/components/search/open-search-link';
import { SearchForm } from '@/components/search/search-form';
import { SearchResults } from '@/components/search/search-results';
import { articlesIn, sections } from '@/lib/content/reader';
import { strings } from '@/lib/site/strings';
import { searchMetadata } from '@/lib/surfaces/metadata/metadata-of';

export const metadata = searchMetadata();

export default function SearchPage() {
  return (
    <PageFrame>
      <OpenSearchLink />
      <div className="mx-auto max-w-page px-5 pt-8 md:pt-12">
        <h1 className="text-3xl tracking-[-0.015em]">{strings.search.title}</h1>
        <search>
          <SearchForm sections={sections} />
        </search>
        <div className="answers">
          <SearchResults />
          <noscript>
            <p className="mt-8 max-w-text">{strings.search.withoutScript}</p>
          </noscript>
          <ArticlesBySection
            groups={sections.map((section) => ({ section, articles: articlesIn(section) }))}
          />
          <AskedScript />
        </div>
      </div>
      {/* Ours, not the framework's: the only script file of the site, on this page alone. */}
      <script type="module" src="/recherche.js" />
    </PageFrame>
  );
}
