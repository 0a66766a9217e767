import path from 'node:path';
import { BookArticle } from '@/components/book/book-article';
import type { Article, Dossier } from '../../lib/content/model';
import { site, toUrl } from '../../lib/newspaper/identity';
import { toChapter } from '../../lib/surfaces/book/chapter';
import { type Chapter, makeBook } from '../../lib/surfaces/book/make-book';

/** What a book of several articles says of itself; that of one says what its article says. */
interface BookFacts {
  /** Its address on the site, and its first one. */
  readonly path: string;
  readonly firstAddress: string;
  readonly title: string;
  readonly description: string;
}

/** Where the build left the pictures (`scripts/steps/build-media.ts`). */
function pictureFile(address: string): string {
  return path.join(process.cwd(), 'public', ...address.split('/'));
}

/** Values without those that came before. */
function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/**
 * An EPUB of some articles, in the order of a reader.
 * @throws when there is no article
 */
async function bookOf(
  articles: readonly Article[],
  { path: address, firstAddress, title, description }: BookFacts,
): Promise<Uint8Array> {
  // Next refuses the static import of React's renderer.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const files = new Map(articles.map((each) => [toUrl(each.path), `${each.slug}.xhtml`]));
  const chapters = articles.map(
    (article): Chapter => ({
      title: article.title,
      name: article.slug,
      ...toChapter(
        renderToStaticMarkup(<BookArticle article={article} />),
        toUrl(article.path),
        (url) => (articles.length > 1 ? files.get(url) : undefined),
      ),
    }),
  );
  const byDate = (field: 'publishedAt' | 'updatedAt') =>
    articles.map((each) => each[field]).sort((a, b) => Date.parse(a) - Date.parse(b));
  return makeBook(
    {
      id: toUrl(firstAddress),
      title,
      authors: distinct(articles.flatMap(({ authors }) => authors.map(({ name }) => name))),
      publisher: site.name,
      language: site.language,
      description,
      url: toUrl(address),
      publishedAt: byDate('publishedAt').at(0) ?? '',
      updatedAt: byDate('updatedAt').at(-1) ?? '',
      sign: site.logo.path,
      subjects: distinct(articles.flatMap(({ section, tags }) => [section.name, ...tags])),
      chapters,
    },
    pictureFile,
  );
}

/** The EPUB of an article. */
export function articleBook(article: Article): Promise<Uint8Array> {
  return bookOf([article], article);
}

/** The EPUB of a dossier: its articles as chapters, in the order of a reader. */
export function dossierBook({ articles, name, ...facts }: Dossier): Promise<Uint8Array> {
  return bookOf(articles, { ...facts, title: name });
}
