import { fold } from '../lib/site/slug';
import { withoutElisions } from './words';

/** What a reader asks for, made into what the index is asked for: pure functions. */

/** A word to look for, or a number whose groups of digits follow one another. */
export interface Term {
  readonly text: string;
  /** Found as it is, not as the beginning of a longer word. */
  readonly exact: boolean;
}

/** A way to say the query: its own words, or some of them in other words. */
export interface Variant {
  readonly terms: readonly Term[];
  /** What stands in place of some words of the reader. */
  readonly instead: string | undefined;
}

/** « 59 000 », with any space that people type between groups of digits. */
const GROUPED = /(?<![\p{L}\p{N}])\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?![\p{L}\p{N}])/gu;
const JOINED = /^\d{4,12}$/;
/** Words as short as this are no beginning of another: « IA » is not « iatrogène ». */
const SHORT = 2;
/** Each variant is a search: a query is said in so many ways at most, of so many words. */
const MOST_VARIANTS = 8;
const MOST_WORDS = 16;

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether a query is too short for an answer to mean anything. */
export function isTooShort(query: string): boolean {
  return lettersIn(query) < SHORT;
}

/** Finds the words of a query; a number keeps together the groups of its digits. */
function wordsOf(query: string): string[] {
  const numbers = query.replace(GROUPED, (number) => number.replace(/\D/g, ''));
  const words = withoutElisions(numbers)
    .split(/[\s«»"“”()/]+/u)
    .filter((word) => lettersIn(word) > 0);
  // « à », « y » alone say nothing of what is looked for, unless nothing else is.
  const telling = words.filter((word) => lettersIn(word) > 1 || /\d/.test(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

function termOf(word: string): Term {
  return { text: word, exact: lettersIn(word) <= SHORT || /^[\d ]+$/.test(word) };
}

/** « 59000 » as a text sets it: « 59 000 ». */
function groupDigits(number: string): string {
  return number.replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

/** « arnaques » is looked up as « arnaque ». */
const keyOf = (words: readonly string[]) =>
  words.map((word) => fold(word).replace(/(?<=\p{L}{3})[sx]$/u, '')).join(' ');

/**
 * Every way to say a query: first its own words, then with words of the same meaning in their place.
 * @param synonyms groups of words (`content/synonyms.yml`)
 */
export function variantsOf(
  query: string,
  synonyms: readonly (readonly string[])[],
): readonly Variant[] {
  const words = wordsOf(query);
  const own: Variant = { terms: words.map(termOf), instead: undefined };
  return [own, ...inOtherDigits(words), ...inOtherWords(words, synonyms)].slice(0, MOST_VARIANTS);
}

/** The query with each of its numbers as texts set them. */
function inOtherDigits(words: readonly string[]): Variant[] {
  if (!words.some((word) => JOINED.test(word))) return [];
  const terms = words.map((word) => termOf(JOINED.test(word) ? groupDigits(word) : word));
  return [{ terms, instead: undefined }];
}

/** The query with the words of a group in place of those of another. */
function inOtherWords(
  words: readonly string[],
  synonyms: readonly (readonly string[])[],
): Variant[] {
  const groups = synonyms.map((group) =>
    group.map((instead) => ({ instead, words: wordsOf(instead), key: keyOf(wordsOf(instead)) })),
  );
  const longest = Math.max(0, ...groups.flat().map((each) => each.words.length));
  const found: Variant[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + longest); end > start; end--) {
      const said = keyOf(words.slice(start, end));
      const group = groups.find((each) => each.some(({ key }) => key === said)) ?? [];
      for (const { instead, words: others, key } of group) {
        if (key === said) continue;
        const all = [...words.slice(0, start), ...others, ...words.slice(end)];
        found.push({ terms: all.map(termOf), instead });
      }
    }
  }
  return found;
}
