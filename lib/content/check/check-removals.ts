import { articlePath, documentAt } from '../../site/urls';
import { type Problem, quote } from '../problems';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';
import type { SourceTree } from './source-tree';
import { isUnwritten } from './unwritten';

/** A removal says what it is about and why: nothing may be left of the lines that were proposed. */
export function checkRemovalTexts({ removed }: Pick<SourceTree, 'removed'>): Problem[] {
  return removed.flatMap((source) =>
    ['title', 'reason'].flatMap((field) => {
      const value = source.values?.[field];
      if (typeof value !== 'string' || !isUnwritten(value)) return [];
      const expected = 'le texte définitif, que les lecteurs verront';
      return [problemAtField(source, field, quote(value), expected)];
    }),
  );
}

/**
 * The addresses that the removals close.
 * @param taken addresses that lead somewhere else
 * @param holderOf what of the site itself answers at an address
 * @returns these addresses, all that is now taken, and the removals of what is still there
 */
export function closedAddresses(
  { removed }: Pick<SourceTree, 'removed'>,
  taken: ReadonlyMap<string, string>,
  holderOf: (path: string) => string | undefined,
): {
  readonly gone: readonly string[];
  readonly taken: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
} {
  const gone: string[] = [];
  const problems: Problem[] = [];
  const held = new Map(taken);
  for (const source of removed) {
    const path = removedPath(source);
    // The schema of its fields has told of an address that no document has.
    if ((documentAt(path)?.kind ?? 'topic') === 'topic') continue;
    const owner = held.get(path) ?? holderOf(path);
    if (owner) {
      const field = source.lineOf('path') ? 'path' : 'nom du fichier';
      const received = `${quote(path)}, encore servi par ${owner}`;
      const expected = 'l’adresse de ce qui n’est plus là : retirez l’un ou l’autre';
      problems.push(problemAtField(source, field, received, expected));
    } else {
      held.set(path, source.file);
      gone.push(path);
    }
  }
  return { gone, taken: held, problems };
}

/** The address that the file of a removal closes: the one it names, else that of an article of its name. */
export function removedPath({ slug, values }: Pick<SourceFile, 'slug' | 'values'>): string {
  const path = values?.path;
  return typeof path === 'string' ? path : articlePath(slug);
}
