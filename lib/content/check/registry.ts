import { listPagePath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import { digestOf } from '../text/digest';
import { settlementOf } from './lost-address';

/** What was last published at an address. */
interface Registered {
  /** ISO 8601 with offset, as the writer typed it; absent for a list. */
  readonly updatedAt?: string;
  /** Digest of the text; absent for a list. */
  readonly text?: string;
  /** The most pages that a list has had, when it has had several: each one had an address. */
  readonly pages?: number;
  /** The first address of a document that has had several; absent for one that is at its first. */
  readonly first?: string;
  /**
   * Its headings, in their order: the anchor of each as links have it (`#la-suite`), and those that it had before.
   * Absent for a list.
   */
  readonly anchors?: Readonly<Record<string, string>>;
}

/** Every address once published: `content/registry.json`, committed, written by the build. */
export type Registry = Readonly<Record<string, Registered>>;

/** A document as it is about to be published. */
export interface Publication {
  readonly path: string;
  /** Its file, for the messages. */
  readonly file: string;
  readonly updatedAt?: string | undefined;
  /** Its text without its front matter. */
  readonly text?: string | undefined;
  /** Digest of the bytes of a file, and the texts that lead to it: `updatedAt` is the last of theirs. */
  readonly attached?: { readonly digest: string; readonly from: readonly string[] };
  /** Pages of a list. */
  readonly pages?: number | undefined;
  /** Its first address, when it has had several. */
  readonly first?: string | undefined;
}

/** More pages than any list has; a registry changed by hand may say anything. */
const MOST_PAGES = 10_000;

/** The most pages that a list has had, as far as the registry knows. */
function pagesOnce(registry: Registry, path: string): number {
  const pages = registry[path]?.pages ?? 1;
  return Number.isInteger(pages) && pages > 0 && pages <= MOST_PAGES ? pages : 1;
}

/** The addresses of the pages that a list has had after its first. */
export function laterPagesOf(registry: Registry, path: string): string[] {
  return Array.from({ length: pagesOnce(registry, path) - 1 }, (_, index) =>
    listPagePath(path, index + 2),
  );
}

/**
 * Holds what is about to be published against what once was.
 * @param settled addresses that answer otherwise: by a redirect, or by the reason of a removal
 * @returns a problem for each address that would vanish, a piece of advice for each text that changed
 *   while its date did not, and the registry to keep
 */
export function compareWithRegistry(
  registry: Registry,
  publications: readonly Publication[],
  settled: ReadonlySet<string>,
): { problems: Problem[]; advice: Problem[]; registry: Registry } {
  const problems: Problem[] = [];
  const advice: Problem[] = [];
  const present = new Set(publications.map(({ path }) => path));
  for (const path of Object.keys(registry)) {
    if (present.has(path) || settled.has(path)) continue;
    problems.push({
      file: 'content/registry.json',
      field: 'adresse',
      received: `${quote(path)}, publiée naguère, et que plus rien ne sert`,
      expected: settlementOf(path),
    });
  }

  const next: Record<string, Registered> = { ...registry };
  for (const { path, file, updatedAt, text, attached, first, pages = 1 } of publications) {
    const known = registry[path];
    const digest = attached?.digest ?? (text === undefined ? undefined : digestOf(text));
    const hasChanged = Boolean(known?.text && digest !== known.text);
    // A reader who kept the address, and a text that quotes the file, count on what it held.
    if (hasChanged && attached) {
      advice.push({
        file,
        field: 'contenu',
        received: `un autre contenu que celui qui a été publié à ${path}`,
        expected: `le même fichier ; sinon, un nouveau nom pour le nouveau, ou le changement dit dans ${attached.from.join(', ')} (updatedAt)`,
      });
    }
    if (hasChanged && updatedAt === known?.updatedAt) {
      if (attached) continue;
      advice.push({
        file,
        field: 'updatedAt',
        received: `${quote(updatedAt ?? '')}, alors que le texte a changé`,
        expected:
          'la date de ce changement, avec une ligne de updates ou de corrections qui le dit ; rien à faire si aucun lecteur n’y verrait une nouveauté',
      });
      continue;
    }
    const most = Math.max(pages, pagesOnce(registry, path));
    next[path] = {
      ...(updatedAt ? { updatedAt } : {}),
      ...(digest ? { text: digest } : {}),
      ...(most > 1 ? { pages: most } : {}),
      ...(first ? { first } : {}),
      ...(known?.anchors ? { anchors: known.anchors } : {}),
    };
  }
  const sorted = Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1));
  return { problems, advice, registry: Object.fromEntries(sorted) };
}
