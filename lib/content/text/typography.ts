import { applyRule, type Glyphs, OPAQUE, type Rule, rule } from './typography/glyphs';
import { mask } from './typography/mask';
import { numbers } from './typography/numbers';
import { dashes, dialogueDash, highPunctuation } from './typography/punctuation';
import { doubleQuotes, guillemets, minutes, primes, singleQuotes } from './typography/quotes';
import { words } from './typography/words';

/**
 * French typography, after the usage of the Imprimerie nationale: the writer types plain spaces,
 * straight quotes and three dots; the reader gets the right characters. Asking twice changes nothing, and a
 * text is read in a time that its length bounds.
 */
const RULES: readonly Rule[] = [
  // A line break in the source is a space like any other.
  rule('[ \\t\\r\\n]+', (spaces) => (/\n/.test(spaces) ? ' ' : spaces.replace(/ {2,}/g, ' '))),
  rule('\\.{3}', () => '…'),
  minutes,
  primes,
  doubleQuotes,
  ...guillemets,
  singleQuotes,
  dialogueDash,
  dashes,
  ...highPunctuation,
  ...words,
  ...numbers,
];

/**
 * Sets the pieces of one paragraph (a run of text, a bold word, another run…) as if they were a
 * single text, and gives them back apart. A piece that is exactly `OPAQUE` is left alone, and so is any
 * address, in one piece or across several.
 */
export function typesetPieces(pieces: readonly string[]): string[] {
  const masked = mask(pieces);
  const owners: number[] = [];
  for (const [index, { text }] of masked.entries()) {
    for (let i = 0; i < text.length; i++) owners.push(index);
  }
  let glyphs: Glyphs = { text: masked.map(({ text }) => text).join(''), owners };
  for (const each of RULES) glyphs = applyRule(glyphs, each);

  // Pieces stay in order: each one is a run of units that it owns.
  let cursor = 0;
  return masked.map(({ hidden }, index) => {
    const start = cursor;
    while (cursor < glyphs.text.length && glyphs.owners[cursor] === index) cursor++;
    let next = 0;
    return glyphs.text.slice(start, cursor).replaceAll(OPAQUE, () => hidden[next++] ?? OPAQUE);
  });
}

/** Sets one plain text: « 59000 » is left alone, « 59 000 utilisateurs ? » gets its three spaces. */
export function typeset(text: string): string {
  return typesetPieces([text])[0] ?? '';
}
