import { slugify } from '../../site/slug';
import { articlePath, documentAt, listPagePath, topicPath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import type { CheckedArticle } from './check-links';
import { companionRedirects, companionsOf } from './companions';
import { type Document, documentsOf, heldAddresses, publicationsOf } from './documents';
import { compareWithRegistry, pagesOnce, type Registry } from './registry';
import { readSiteAddresses, type SiteAddresses } from './site-addresses';
import type { SourceFile, SourceTree } from './source-files';
import { isUnwritten } from './unwritten';

/** What becomes of the addresses of the site. */
export interface Addresses {
  /** Former addresses, and the ones they answer 308 to. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Addresses of removed documents, which answer 410. */
  readonly gone: readonly string[];
  /** Addresses that stood beside a removed document: each answers 410 with its page. */
  readonly goneWith: Readonly<Record<string, string>>;
  /** The registry to keep once the site is built. */
  readonly registry: Registry;
}

function aliasesOf(source: SourceFile): string[] {
  const { aliases } = source.values ?? {};
  return Array.isArray(aliases) ? aliases.filter((each) => typeof each === 'string') : [];
}

/** The address that the file of a removal closes: the one it names, else that of an article of its name. */
function removedPath({ slug, values }: SourceFile): string {
  const path = values?.path;
  return typeof path === 'string' ? path : articlePath(slug);
}

/** Tells of names that the routes of the site would take for something else. */
function checkNames(
  documents: readonly Document[],
  articles: readonly CheckedArticle[],
  site: SiteAddresses,
  problems: Problem[],
): void {
  for (const { source, kind, path } of documents) {
    const holder = site.holderOfName(kind, source.slug);
    if (!holder) continue;
    problems.push({
      file: source.file,
      field: 'nom du fichier',
      received: `${quote(source.slug)} (${path}), que portent déjà ${holder}`,
      expected: 'un nom que le site n’emploie pas déjà',
    });
  }
  for (const { source, frontMatter } of articles) {
    for (const [index, tag] of (frontMatter?.tags ?? []).entries()) {
      const holder = site.holderOfName('topic', slugify(tag));
      if (!holder) continue;
      const field = `tags[${index + 1}]`;
      const line = source.lineOf(field);
      problems.push({
        file: source.file,
        ...(line ? { line } : {}),
        field,
        received: `${quote(tag)} (${topicPath(slugify(tag))}), que portent déjà ${holder}`,
        expected: 'un sujet dont le site n’emploie pas déjà le nom',
      });
    }
  }
}

/**
 * Makes sure that each address leads to one thing, and that none once published is lost.
 * @param registry what was published before this build
 * @param root folder that holds the `app/` and `public/` of the site
 */
export function checkAddresses(
  tree: SourceTree,
  articles: readonly CheckedArticle[],
  registry: Registry,
  root: string,
  now: Date,
  problems: Problem[],
  advice: Problem[],
): Addresses {
  const site = readSiteAddresses(root);
  const publications = publicationsOf(tree, articles, now);
  const documents = documentsOf(tree);
  const held = heldAddresses(documents, articles);
  const taken = new Map(held);
  checkNames(documents, articles, site, problems);

  const published = new Set(publications.map(({ path }) => path));
  const redirects: Record<string, string> = {};
  for (const { source, path } of documents) {
    for (const [index, alias] of aliasesOf(source).entries()) {
      const owner = alias === path ? source.file : (taken.get(alias) ?? site.holderOf(alias, held));
      if (owner) {
        const field = `aliases[${index + 1}]`;
        const line = source.lineOf(field);
        problems.push({
          file: source.file,
          ...(line ? { line } : {}),
          field,
          received: `${quote(alias)}, déjà pris par ${owner}`,
          expected: 'une adresse que rien d’autre ne porte',
        });
        continue;
      }
      taken.set(alias, source.file);
      // A draft takes nothing over before it is published.
      if (published.has(path)) redirects[alias] = path;
    }
  }
  for (const [alias, path] of Object.entries(redirects)) {
    const others = laterPagesOf(alias, registry).map((each) => [each, path] as const);
    for (const [former, present] of [
      ...Object.entries(companionRedirects(alias, path)),
      ...others,
    ]) {
      if (!taken.has(former)) redirects[former] = present;
    }
  }

  checkRemovalsAreWritten(tree, problems);
  const gone = removedPaths(tree, taken, (path) => site.holderOf(path, held), problems);
  const beside = gone.flatMap((path) =>
    [...companionsOf(path), ...laterPagesOf(path, registry)].map((each) => [each, path] as const),
  );
  const goneWith = Object.fromEntries(beside.filter(([each]) => !taken.has(each)));
  const compared = compareWithRegistry(
    registry,
    publications,
    new Set([...Object.keys(redirects), ...gone]),
  );
  problems.push(...compared.problems);
  advice.push(...compared.advice);
  return { redirects, gone, goneWith, registry: compared.registry };
}

/** The addresses of the pages that a list has had after its first. */
function laterPagesOf(path: string, registry: Registry): string[] {
  return Array.from({ length: pagesOnce(registry, path) - 1 }, (_, index) =>
    listPagePath(path, index + 2),
  );
}

/** A removal says what it is about and why: nothing may be left of the lines that were proposed. */
function checkRemovalsAreWritten({ removed }: SourceTree, problems: Problem[]): void {
  for (const { file, values = {}, lineOf } of removed) {
    for (const field of ['title', 'reason']) {
      const value = values[field];
      if (typeof value !== 'string' || !isUnwritten(value)) continue;
      const line = lineOf(field);
      problems.push({
        file,
        ...(line ? { line } : {}),
        field,
        received: quote(value),
        expected: 'le texte définitif, que les lecteurs verront',
      });
    }
  }
}

/** The addresses that the removals close, each added to what is taken. */
function removedPaths(
  { removed }: SourceTree,
  taken: Map<string, string>,
  holderOf: (path: string) => string | undefined,
  problems: Problem[],
): string[] {
  const closed: string[] = [];
  for (const source of removed) {
    const path = removedPath(source);
    // The shape of its fields has told of an address that no document has.
    if ((documentAt(path)?.kind ?? 'topic') === 'topic') continue;
    const owner = taken.get(path) ?? holderOf(path);
    if (owner) {
      const line = source.lineOf('path');
      problems.push({
        file: source.file,
        ...(line ? { line } : {}),
        field: line ? 'path' : 'nom du fichier',
        received: `${quote(path)}, encore servi par ${owner}`,
        expected: 'l’adresse de ce qui n’est plus là : retirez l’un ou l’autre',
      });
    } else {
      taken.set(path, source.file);
      closed.push(path);
    }
  }
  return closed;
}
