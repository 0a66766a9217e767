import { searchStrings } from '../lib/site/strings';

/** The words of the search, in the index and on its page: pure functions, which the browser runs too. */

/** A run of an excerpt, and whether it was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const NBSP = '\u00a0';
const NNBSP = '\u202f';

/** Words that lose their vowel before another: Pagefind would take « l’usurpation » for one word. */
const ELIDED =
  /(?<![\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)[’'](?=[\p{L}\p{N}«]|$)/giu;

/** A text for the index: elided words stand alone. */
export function splitElisions(text: string): string {
  return text.replace(ELIDED, '$& ');
}

/** A text of the index as it is read. */
export function joinElisions(text: string): string {
  return text.replaceAll('’ ', '’');
}

/** A query for the index: elided words say nothing of what is searched for. */
export function withoutElisions(query: string): string {
  return query.replace(ELIDED, '').trim();
}

/**
 * What stands between two words of an excerpt. The index keeps plain spaces only, one after each elided
 * word too: the text gets back what French typography asks for.
 */
function spaceBetween(before: string, after: string): string {
  if (before.endsWith('’')) return '';
  if (/^[;!?]/.test(after)) return NNBSP;
  if (/^[:»%€£]/.test(after) || before.endsWith('«')) return NBSP;
  if (/(?:^|\D)\d{1,3}$/.test(before) && /^\d{3}(?!\d)/.test(after)) return NNBSP;
  return /^\d[\d,]*(?:er|e)?$/.test(before) || /^(?:n°|§|art\.)$/.test(before) ? NBSP : ' ';
}

/** Cuts a word that was found into its letters, which are marked, and the characters around them. */
function partsOfMarked(word: string): ExcerptPart[] {
  // From each end, so that no word, however odd, is read more than once.
  const letters = [...word.matchAll(/[\p{L}\p{N}]/gu)];
  const start = letters[0]?.index ?? word.length;
  const last = letters.at(-1);
  const end = last ? last.index + last[0].length : word.length;
  return [
    { text: word.slice(0, start), marked: false },
    { text: word.slice(start, end), marked: true },
    { text: word.slice(end), marked: false },
  ];
}

/**
 * An excerpt of Pagefind's, which is HTML, as runs of plain text.
 * @param html words between single spaces, `<mark>` around those that were found
 * @returns runs that differ from their neighbours, none of them empty
 */
export function excerptParts(html: string): ExcerptPart[] {
  const parts: { text: string; marked: boolean }[] = [];
  const add = ({ text, marked }: ExcerptPart) => {
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text !== '') parts.push({ text, marked });
  };
  let before = '';
  for (const token of html.split(' ').filter(Boolean)) {
    const word = token
      .replace(/<\/?mark>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    if (before !== '') add({ text: spaceBetween(before, word), marked: false });
    for (const part of token === word || !token.startsWith('<mark>')
      ? [{ text: word, marked: false }]
      : partsOfMarked(word))
      add(part);
    before = word;
  }
  return parts;
}

/** What is announced, and shown over the results. */
export function countSentence({
  query,
  count,
  shown,
  instead,
}: {
  query: string;
  count: number;
  shown: number;
  /** Words of the same meaning that brought results. */
  instead: readonly string[];
}): string {
  if (count === 0) return searchStrings.none(query);
  const also = instead.length > 0 ? searchStrings.alsoFor(instead) : '';
  if (count === 1) return searchStrings.one(query) + also;
  const isCut = shown < count;
  return (
    (isCut ? searchStrings.first(count, query, shown) : searchStrings.all(count, query)) + also
  );
}
