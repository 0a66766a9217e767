import { slugify } from '../../site/slug';
import {
  articlePath,
  authorPath,
  type DocumentKind,
  documentAt,
  dossierPath,
  sectionPath,
  staticPagePath,
  topicPath,
} from '../../site/urls';
import { LEAST_OF_A_DOSSIER } from '../dossiers';
import { PAGE_SIZE } from '../page-size';
import { isPublished } from '../published';
import type { ArticleFrontMatter } from '../schema/front-matter';
import { articlesOf } from './check-dossiers';
import type { CheckedArticle } from './checked-documents';
import type { Publication } from './registry';
import type { SourceFile } from './source-file';
import type { SourceTree } from './source-tree';

/** Every document that will have an address, with the address. */
export function publicationsOf(
  tree: SourceTree,
  articles: readonly CheckedArticle[],
  now: Date,
): Publication[] {
  const shown = articles.filter(({ frontMatter }) => frontMatter && isPublished(frontMatter, now));
  const list = (path: string, file: string, belongs: (of: ArticleFrontMatter) => boolean) => {
    const count = shown.filter(({ frontMatter }) => frontMatter && belongs(frontMatter)).length;
    return count === 0 ? [] : [{ path, file, pages: Math.ceil(count / PAGE_SIZE) }];
  };
  return [
    ...shown.map(({ source, frontMatter }) => ({
      path: articlePath(source.slug),
      file: source.file,
      updatedAt: frontMatter?.updatedAt,
      text: source.body,
    })),
    ...tree.pages.map((source) => ({
      path: staticPagePath(source.slug),
      file: source.file,
      updatedAt: String(source.values?.updatedAt),
      text: source.body,
    })),
    ...tree.sections.flatMap(({ slug, file }) =>
      list(sectionPath(slug), file, ({ section }) => section === slug),
    ),
    ...tree.authors.flatMap(({ slug, file }) =>
      list(authorPath(slug), file, ({ authors }) => authors.includes(slug)),
    ),
    ...tree.dossiers.flatMap((dossier) => {
      const count = shown.filter(({ source }) => articlesOf(dossier).includes(source.slug)).length;
      const { slug, file } = dossier;
      return count < LEAST_OF_A_DOSSIER ? [] : [{ path: dossierPath(slug), file }];
    }),
  ];
}

/**
 * Addresses of which nothing can be said: of an article that cannot be read whole, and of the lists it may
 * belong to. What is wrong with it has been told; that they are lost would be one more fault that is none.
 */
export function uncertainAddresses(
  registry: Iterable<string>,
  articles: readonly CheckedArticle[],
): string[] {
  const unsure = articles.filter(({ frontMatter }) => !frontMatter);
  if (unsure.length === 0) return [];
  const own = new Set(unsure.map(({ source }) => articlePath(source.slug)));
  const isList = (path: string) =>
    ['section', 'author', 'topic', 'dossier'].includes(documentAt(path)?.kind ?? '');
  return [...registry].filter((path) => own.has(path) || isList(path));
}

/** A file of content that has an address, or would have one. */
export interface Document {
  readonly source: SourceFile;
  readonly kind: DocumentKind;
  readonly path: string;
}

/** Every document of the site, published or not. */
export function documentsOf(tree: SourceTree): Document[] {
  const as = (kind: DocumentKind, pathOf: (slug: string) => string) => (source: SourceFile) => ({
    source,
    kind,
    path: pathOf(source.slug),
  });
  return [
    ...tree.articles.map(as('article', articlePath)),
    ...tree.pages.map(as('page', staticPagePath)),
    ...tree.sections.map(as('section', sectionPath)),
    ...tree.authors.map(as('author', authorPath)),
    ...tree.dossiers.map(as('dossier', dossierPath)),
  ];
}

/**
 * The documents that hold their address, and the topics. A section or an author that no article names,
 * not even a draft, holds none: something else may take its place.
 */
export function heldAddresses(
  documents: readonly Document[],
  articles: readonly CheckedArticle[],
): Map<string, string> {
  const held = new Map<string, string>();
  for (const { source, known } of articles) {
    for (const tag of known.tags ?? []) held.set(topicPath(slugify(tag)), source.file);
  }
  const isNamed = ({ source: { slug }, kind }: Document) =>
    articles.some(({ source: { values = {} } }) =>
      kind === 'section'
        ? values.section === slug
        : Array.isArray(values.authors) && values.authors.includes(slug),
    );
  for (const document of documents) {
    const { source, kind, path } = document;
    const isList = kind === 'section' || kind === 'author';
    if (!isList || isNamed(document)) held.set(path, source.file);
  }
  return held;
}
