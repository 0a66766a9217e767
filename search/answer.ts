import { fold } from '../lib/site/slug';
import type { Engine, Found, Hit, Options } from './engine';
import { type Term, type Variant, variantsOf } from './query';
import { excerptParts } from './words';

/** What is found for a query. */
export interface Answer {
  /** The first results, in order. */
  readonly found: readonly Found[];
  /** How many there are in all. */
  readonly count: number;
  /** Words of the same meaning that brought some of them. */
  readonly instead: readonly string[];
}

/** A question put to the index. */
export interface Question {
  readonly query: string;
  readonly synonyms: readonly (readonly string[])[];
  /** The slug of the only section to look in; '' for all. */
  readonly section: string;
  readonly byDate: boolean;
}

const SHOWN = 20;
/** How many results are looked at to see whether a word is in the index. */
const LOOKED_AT = 5;

/**
 * Answers a query with the results that hold all its words, as they are or in words of the same meaning.
 * Pagefind alone leaves out a word that it lacks, or takes its first letters for it: « arnaque » finds « a ».
 */
export async function answer(engine: Engine, question: Question): Promise<Answer> {
  const { query, synonyms, section, byDate } = question;
  const options: Options = {
    ...(section ? { filters: { section } } : {}),
    ...(byDate ? { sort: { published: 'desc' } } : {}),
  };
  const seen = new Set<string>();
  const lists: Hit[][] = [];
  const instead: string[] = [];
  for (const variant of variantsOf(query, synonyms)) {
    const hits = (await hitsOf(engine, variant, options)).filter(({ id }) => !seen.has(id));
    for (const { id } of hits) seen.add(id);
    if (hits.length === 0) continue;
    lists.push(hits);
    if (variant.instead && !instead.includes(variant.instead)) instead.push(variant.instead);
  }
  // The first of all are among the first of each.
  const firsts = lists.flatMap((hits) => hits.slice(0, SHOWN));
  const needed = byDate ? firsts : firsts.slice(0, SHOWN);
  const found = await Promise.all(needed.map(({ data }) => data()));
  if (byDate) found.sort((a, b) => instantOf(b) - instantOf(a));
  return { found: found.slice(0, SHOWN), count: seen.size, instead };
}

const instantOf = ({ meta }: Found) => Date.parse(meta.published ?? '');

/** The results that hold every term of a variant. */
async function hitsOf(engine: Engine, { terms }: Variant, options: Options): Promise<Hit[]> {
  const known = await Promise.all(terms.map((term) => isKnown(engine, term)));
  if (terms.length === 0 || known.includes(false)) return [];
  const exact = terms.filter((term) => term.exact).map(({ text }) => `"${text}"`);
  const open = terms.filter((term) => !term.exact).map(({ text }) => text);
  const [first = '', ...others] = open.length > 0 ? [open.join(' '), ...exact] : exact;
  let { results } = await engine.search(first, options);
  for (const other of others) {
    const ids = new Set((await engine.search(other)).results.map(({ id }) => id));
    results = results.filter(({ id }) => ids.has(id));
  }
  return [...results];
}

/** Whether the index has a word, or for a word that may go on, one that begins with it. */
async function isKnown(engine: Engine, { text, exact }: Term): Promise<boolean> {
  if ((await engine.search(`"${text}"`)).results.length > 0) return true;
  if (exact) return false;
  const { results } = await engine.search(text);
  const found = await Promise.all(results.slice(0, LOOKED_AT).map(({ data }) => data()));
  return found.some(({ excerpt }) =>
    excerptParts(excerpt).some((part) => part.marked && fold(part.text).startsWith(fold(text))),
  );
}
