import { searchPath } from '../lib/site/urls';

/** What the form of the search holds; '' stands for no choice. */
interface AskedQuestion {
  readonly query: string;
  readonly section: string;
  readonly order: string;
}

const NAMES = { query: 'q', section: 'rubrique', order: 'tri' } as const;

/**
 * The address of a question. It stands after the `#`, which no browser sends: neither to us, nor in the
 * `Referer` of what is followed from the page.
 */
export function writeQuestion({ query, section, order }: AskedQuestion): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set(NAMES.query, query);
  if (section) parameters.set(NAMES.section, section);
  if (order) parameters.set(NAMES.order, order);
  return parameters.size > 0 ? `${searchPath}#${parameters}` : searchPath;
}

/**
 * The question that an address asks, after its `#`, or as `?q=` in a link that someone made.
 * @returns `undefined` for an address that asks nothing: that of the page, or of a part of it
 */
export function readQuestion({ search, hash }: Location): AskedQuestion | undefined {
  for (const text of [hash.slice(1), search.slice(1)]) {
    const parameters = new URLSearchParams(text);
    if (!Object.values(NAMES).some((name) => parameters.has(name))) continue;
    const of = (name: string) => parameters.get(name) ?? '';
    return { query: of(NAMES.query).trim(), section: of(NAMES.section), order: of(NAMES.order) };
  }
  return undefined;
}
