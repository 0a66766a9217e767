import { archivesPath, articlePath, authorPath, housePath, searchPath, sectionPath } from '../urls';
import type { CheckedArticle } from './check-links';
import { type Problem, quote } from './problems';
import { isPublished } from './published';
import { compareWithRegistry, type Publication, type Registry } from './registry';
import type { SourceFile, SourceTree } from './source-files';

/** First parts of an address that no page of the house may take. */
const RESERVED = ['articles', 'rubriques', 'auteurs', 'sujets', 'media', 'erreur', '404'];

/** What becomes of the addresses of the site. */
export interface Addresses {
  /** Former addresses, and the ones they answer 308 to. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Addresses of removed articles, which answer 410. */
  readonly gone: readonly string[];
  /** The registry to keep once the site is built. */
  readonly registry: Registry;
}

/** Every document that will have an address, with the address. */
function publicationsOf(
  tree: SourceTree,
  articles: readonly CheckedArticle[],
  now: Date,
): Publication[] {
  const shown = articles.filter(({ frontMatter }) => frontMatter && isPublished(frontMatter, now));
  const has = (belongs: (article: CheckedArticle) => boolean | undefined) => shown.some(belongs);
  return [
    ...shown.map(({ source, frontMatter }) => ({
      path: articlePath(source.slug),
      file: source.file,
      updatedAt: frontMatter?.updatedAt,
      text: source.body,
    })),
    ...tree.pages.map((source) => ({
      path: housePath(source.slug),
      file: source.file,
      updatedAt: String(source.values?.updatedAt),
      text: source.body,
    })),
    ...tree.sections
      .filter(({ slug }) => has(({ frontMatter }) => frontMatter?.section === slug))
      .map(({ slug, file }) => ({ path: sectionPath(slug), file })),
    ...tree.authors
      .filter(({ slug }) => has(({ frontMatter }) => frontMatter?.authors.includes(slug)))
      .map(({ slug, file }) => ({ path: authorPath(slug), file })),
  ];
}

/** The documents that may have been elsewhere before, with their present address. */
function aliasOwners(tree: SourceTree): (readonly [SourceFile, string])[] {
  return [
    ...tree.articles.map((source) => [source, articlePath(source.slug)] as const),
    ...tree.pages.map((source) => [source, housePath(source.slug)] as const),
    ...tree.sections.map((source) => [source, sectionPath(source.slug)] as const),
    ...tree.authors.map((source) => [source, authorPath(source.slug)] as const),
  ];
}

function aliasesOf(source: SourceFile): string[] {
  const { aliases } = source.values ?? {};
  return Array.isArray(aliases) ? aliases.filter((each) => typeof each === 'string') : [];
}

/**
 * Makes sure that each address leads to one thing, and that none once published is lost.
 * @param registry what was published before this build
 */
export function checkAddresses(
  tree: SourceTree,
  articles: readonly CheckedArticle[],
  registry: Registry,
  now: Date,
  problems: Problem[],
  advice: Problem[],
): Addresses {
  const publications = publicationsOf(tree, articles, now);
  const owners = aliasOwners(tree);
  const taken = new Map(owners.map(([source, path]) => [path, source.file]));
  const published = new Set(publications.map(({ path }) => path));
  const redirects: Record<string, string> = {};
  for (const [source, path] of owners) {
    for (const [index, alias] of aliasesOf(source).entries()) {
      const owner = taken.get(alias);
      if (owner) {
        problems.push({
          file: source.file,
          field: `aliases[${index + 1}]`,
          received: `${quote(alias)}, déjà pris par ${owner}`,
          expected: 'une adresse que rien d’autre ne porte',
        });
      }
      taken.set(alias, source.file);
      // A draft takes nothing over before it is published.
      if (published.has(path)) redirects[alias] = path;
    }
  }
  for (const { slug, file } of tree.removed) {
    const owner = taken.get(articlePath(slug));
    if (!owner) continue;
    problems.push({
      file,
      field: 'nom du fichier',
      received: `${quote(articlePath(slug))}, encore servi par ${owner}`,
      expected: 'l’adresse d’un article qui n’est plus là : retirez l’un ou l’autre',
    });
  }
  for (const { slug, file } of tree.pages) {
    if (![...RESERVED, archivesPath.slice(1), searchPath.slice(1)].includes(slug)) continue;
    problems.push({
      file,
      field: 'nom du fichier',
      received: quote(slug),
      expected: 'un nom que le site n’emploie pas déjà',
    });
  }

  const gone = tree.removed.map(({ slug }) => articlePath(slug));
  const compared = compareWithRegistry(
    registry,
    publications,
    new Set([...Object.keys(redirects), ...gone]),
  );
  problems.push(...compared.problems);
  advice.push(...compared.advice);
  return { redirects, gone, registry: compared.registry };
}
