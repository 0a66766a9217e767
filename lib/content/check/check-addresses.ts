import { formerKey, readFormerAddress } from '../../site/former-address';
import { attachmentRemovalPath, documentAt, homePath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import { readAttachmentUses } from './attachment-uses';
import { checkNames } from './check-names';
import { checkRemovalTexts, closedAddresses } from './check-removals';
import type { CheckedContent } from './checked-documents';
import { companionRedirects, companionsOf } from './companions';
import {
  type Document,
  documentsOf,
  heldAddresses,
  publicationsOf,
  uncertainAddresses,
} from './documents';
import { firstAddresses } from './first-addresses';
import { problemAtField } from './problem-at';
import { compareWithRegistry, laterPagesOf, type Registry } from './registry';
import { readSiteAddresses } from './site-addresses';
import type { SourceFile } from './source-file';

/** What becomes of the addresses of the site. */
export interface Addresses {
  /** Former addresses in their one form (`formerKey`), and the ones they answer 308 to. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Addresses of removed documents, which answer 410. */
  readonly gone: readonly string[];
  /** Addresses that stood beside a removed document: each answers 410 with its page. */
  readonly goneWith: Readonly<Record<string, string>>;
  /** By present path, the first address of each document that has had several. */
  readonly firstAddresses: Readonly<Record<string, string>>;
  /** The registry to keep once the site is built. */
  readonly registry: Registry;
}

/** Addresses that lead somewhere, and the file that each leads to. */
type Taken = ReadonlyMap<string, string>;

/**
 * Makes sure that each address leads to one thing, and that none once published is lost.
 * @param registry what was published before this build
 */
export function checkAddresses(
  content: CheckedContent,
  registry: Registry,
): {
  readonly addresses: Addresses;
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
} {
  const { tree, articles, root, now } = content;
  const site = readSiteAddresses(root);
  const documents = documentsOf(tree);
  const { linked, published: attached, uncertain } = readAttachmentUses(content);
  const held = new Map([...heldAddresses(documents, articles), ...linked]);
  const holderOf = (path: string) => site.holderOf(path, held);

  const aliased = checkAliases(documents, held, holderOf);
  const publications = [...publicationsOf(tree, articles, now), ...attached];
  const published = new Set(publications.map(({ path }) => path));
  // A draft takes nothing over before it is published.
  const own = aliased.aliases.filter(([, path]) => published.has(path));
  const redirects = withCompanions(own, aliased.taken, registry);

  const closed = closedAddresses(tree, aliased.taken, holderOf);
  const firsts = firstAddresses(
    registry,
    documents
      .filter(({ path }) => published.has(path))
      .map(({ source, path }) => ({
        path,
        aliases: aliasesOf(source).map(({ written }) => written),
      })),
  );
  const compared = compareWithRegistry(
    registry,
    publications.map((each) => ({ ...each, first: firsts[each.path] })),
    new Set([
      ...Object.keys(redirects),
      ...closed.gone,
      ...uncertainAddresses(Object.keys(registry), articles),
      ...uncertain(Object.keys(registry)),
    ]),
  );
  return {
    addresses: {
      redirects,
      gone: closed.gone.map(noticePath),
      goneWith: besideRemovals(closed.gone, closed.taken, registry),
      firstAddresses: firsts,
      registry: compared.registry,
    },
    problems: [
      ...checkNames(documents, articles, site),
      ...aliased.problems,
      ...checkRemovalTexts(tree),
      ...closed.problems,
      ...compared.problems,
    ],
    advice: compared.advice,
  };
}

/** The former addresses that documents claim, each for the present address of its document. */
function checkAliases(
  documents: readonly Document[],
  held: Taken,
  holderOf: (path: string) => string | undefined,
) {
  const problems: Problem[] = [];
  const aliases: (readonly [alias: string, path: string])[] = [];
  const taken = new Map(held);
  for (const { source, path } of documents) {
    for (const { index, written, alias, shared } of aliasesOf(source)) {
      const owner = alias === path ? source.file : (taken.get(alias) ?? holderOf(shared));
      if (owner) {
        const received = `${quote(written)}, déjà pris par ${owner}`;
        const expected = 'une adresse que rien d’autre ne porte';
        problems.push(problemAtField(source, `aliases[${index + 1}]`, received, expected));
      } else {
        taken.set(alias, source.file);
        aliases.push([alias, path]);
      }
    }
  }
  return { aliases, taken, problems };
}

/** The former addresses of a document, in their one form; the schema has told of what is none. */
function aliasesOf({ values }: SourceFile) {
  const aliases: unknown[] = Array.isArray(values?.aliases) ? values.aliases : [];
  return aliases.flatMap((written, index) => {
    const former = typeof written === 'string' ? readFormerAddress(written) : undefined;
    if (typeof written !== 'string' || !former) return [];
    const alias = formerKey(former);
    // `/?p=123` is no address of the front page; what another path does with its query is its own.
    const isOfHome = former.path === homePath && former.parameters.length > 0;
    return [{ index, written, alias, shared: isOfHome ? alias : former.path }];
  });
}

/** The redirects of former addresses, and of all that stood beside them. */
function withCompanions(
  aliases: readonly (readonly [string, string])[],
  taken: Taken,
  registry: Registry,
): Record<string, string> {
  const redirects = Object.fromEntries(aliases);
  for (const [alias, path] of aliases) {
    const beside = [
      ...Object.entries(companionRedirects(alias, path)),
      ...laterPagesOf(registry, alias).map((each) => [each, path] as const),
    ];
    for (const [former, present] of beside) {
      if (!taken.has(former)) redirects[former] = present;
    }
  }
  return redirects;
}

/** The addresses that stood beside removed ones, each with the page that says why it is gone. */
function besideRemovals(
  gone: readonly string[],
  taken: Taken,
  registry: Registry,
): Record<string, string> {
  const beside = gone.flatMap((path) =>
    [...companionsOf(path), ...laterPagesOf(registry, path)].map((each) => [each, path] as const),
  );
  const files = gone.filter((path) => noticePath(path) !== path);
  return Object.fromEntries([
    ...beside.filter(([each]) => !taken.has(each)),
    ...files.map((path) => [path, noticePath(path)]),
  ]);
}

/** Where the page is made that says why a document is gone: at its address, but for a file. */
function noticePath(path: string): string {
  return documentAt(path)?.kind === 'attachment' ? attachmentRemovalPath(path) : path;
}
