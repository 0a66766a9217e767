import type { Article } from '@/lib/content/model';
import { Story } from './story';

interface ListPageProps {
  /** What kind of page it is: « Rubrique », « Signature ». */
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly articles: readonly Article[];
}

/** A name, what it covers, and its articles: the page of a section or of an author. */
export function ListPage({ kind, name, description, articles }: ListPageProps) {
  return (
    <div className="mx-auto max-w-page px-5 pt-8 md:pt-12">
      <p className="font-sans text-sm font-semibold text-accent">{kind}</p>
      <h1 className="mt-2 text-3xl tracking-[-0.015em]">{name}</h1>
      <p className="mt-4 max-w-text text-lg leading-snug text-pretty text-soft">{description}</p>
      <h2 className="mt-12 rule-strong py-3 text-lg">Articles</h2>
      {articles.map((article) => (
        <Story key={article.slug} article={article} />
      ))}
    </div>
  );
}
