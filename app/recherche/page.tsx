import { PageFrame } from '@/components/frame/page-frame';
import { ArticlesBySection } from '@/components/listing/articles-by-section';
import { SearchForm } from '@/components/search/search-form';
import { SearchResults } from '@/components/search/search-results';
import { articlesIn, sections } from '@/lib/content/reader';
import { searchMetadata } from '@/lib/surfaces/metadata';

export const metadata = searchMetadata();

export default function SearchPage() {
  return (
    <PageFrame>
      <div className="mx-auto max-w-page px-5 pt-8 md:pt-12">
        <h1 className="text-3xl tracking-[-0.015em]">Recherche</h1>
        <search>
          <SearchForm />
        </search>
        <SearchResults />
        <noscript>
          <p className="mt-8 max-w-text">
            La recherche a besoin de JavaScript. Sans lui, voici tous les articles, rubrique par
            rubrique.
          </p>
        </noscript>
        <ArticlesBySection
          groups={sections.map((section) => ({ section, articles: articlesIn(section) }))}
        />
      </div>
      {/* Ours, not the framework's: the only script file of the site, on this page alone. */}
      <script type="module" src="/recherche.js" />
    </PageFrame>
  );
}
