import { addressesIn } from './addresses-in-text';

/**
 * French typography, after the usage of the Imprimerie nationale: the writer types plain spaces,
 * straight quotes and three dots; the reader gets the right characters. Every rule is idempotent, and reads
 * a text in a time that its length bounds.
 */
const NBSP = '\u00a0';
const NNBSP = '\u202f';
/** Stands for what must not be touched (code, an address) while the words around it are set. */
export const OPAQUE = '\ufffc';

const SPACE = `[ ${NBSP}${NNBSP}]`;
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
/** Words that may follow a number without being counted by it: a line may break before them. */
const NOT_COUNTED =
  'à|au|aux|a|ai|avec|car|chez|comme|contre|dans|de|des|du|dont|elle|elles|en|entre|est|et|il|ils|la|le|les|lors|lorsque|mais|ni|on|ont|or|ou|où|par|pas|pendant|plus|pour|puis|quand|que|qui|sans|se|selon|ses|si|son|sont|sous|sur|un|une|via|y|était|ont';
const LIGATURES =
  '[Cc](?=oeur)|[Nn](?=oeud)|[Ss](?=oeur)|[Vv](?=oeux?\\b)|[Bb](?=oeufs?\\b)|[Mm]an(?=oeuvr)|\\b(?=[Oo]eu(?:vr|fs?\\b)|[Oo]eil\\b)';

interface Rule {
  readonly pattern: RegExp;
  readonly replace: (...groups: string[]) => string;
}

function rule(pattern: string, replace: (...groups: string[]) => string): Rule {
  return { pattern: new RegExp(pattern, 'gu'), replace };
}

const RULES: readonly Rule[] = [
  // A line break in the source is a space like any other.
  rule('[ \\t\\r\\n]+', (spaces) => (/\n/.test(spaces) ? ' ' : spaces.replace(/ {2,}/g, ' '))),
  rule('\\.{3}', () => '…'),
  rule("(?<=[\\p{L}\\p{N}])'", () => '’'),
  rule(`(${LIGATURES})([Oo])e`, (_, before = '', o) => `${before}${o === 'O' ? 'Œ' : 'œ'}`),
  // Straight quotes, one or a run of them: opening before a word, closing after one.
  rule('(?<=^|[\\s(\\[’«])"+(?=[^\\s"])', (quotes) => `«${NBSP}`.repeat(quotes.length)),
  rule(`(?<=[^\\s"])"+(?=$|[\\s,.;:!?)\\]…»${OPAQUE}])`, (quotes) =>
    `${NBSP}»`.repeat(quotes.length),
  ),
  rule(`«${SPACE}*(?=\\S)`, () => `«${NBSP}`),
  rule(`(?<=\\S)${SPACE}*»`, () => `${NBSP}»`),
  // High punctuation, never after an opening bracket or another mark of the same kind.
  rule(
    `(?<=[^\\s(\\[;:!?${NBSP}${NNBSP}])${SPACE}*([;!?])`,
    (_, character = '') => NNBSP + character,
  ),
  rule(`(?<=[^\\s(\\[;:!?${NBSP}${NNBSP}])${SPACE}*:(?=$|\\s|${OPAQUE})`, () => `${NBSP}:`),
  // Thousands: groups of three after one to three digits.
  rule(`(?<![\\d,.-])\\d{1,3}(?:[ ${NBSP}]\\d{3})+(?!\\d)`, (number) =>
    number.replace(new RegExp(SPACE, 'gu'), NNBSP),
  ),
  // Units and counted words; a year is a number too, but binds only to its month (below).
  rule(`(?<=\\d)${SPACE}?(?=[%€£$‰])`, () => NBSP),
  rule(
    `(?<![\\d${NNBSP},-])((?!(?:19|20)\\d{2} )\\d(?:[\\d${NNBSP},]*\\d)?(?:er|re|es|e)?) (?=\\p{L})(?!(?:${NOT_COUNTED})(?!\\p{L}))`,
    (_, number = '') => number + NBSP,
  ),
  rule(`(?<=\\d${NBSP}(?:M|k|Md))${SPACE}(?=[€£$])`, () => ''),
  rule(`(?<=\\b(?:${MONTHS})) (?=\\d{4}\\b)`, () => NBSP),
  rule('(?<=\\d[ \u00a0]?h) (?=\\d)', () => NBSP),
  rule(
    '(?<=(?:^|[\\s(])(?:n°|n°s|§|art\\.|p\\.|L\\.|R\\.|D\\.|M\\.|MM\\.|Mme|Dr|article|articles)) (?=[\\p{Lu}\\d])',
    () => NBSP,
  ),
];

/** One visible character run: its text and the index of the piece each unit of it belongs to. */
interface Glyphs {
  text: string;
  owners: number[];
}

function applyRule(glyphs: Glyphs, { pattern, replace }: Rule): Glyphs {
  let text = '';
  const owners: number[] = [];
  let cursor = 0;
  const keepUntil = (end: number) => {
    text += glyphs.text.slice(cursor, end);
    for (; cursor < end; cursor++) owners.push(glyphs.owners[cursor] ?? 0);
  };
  for (const match of glyphs.text.matchAll(pattern)) {
    keepUntil(match.index);
    const end = match.index + match[0].length;
    const replacement = replace(...match.map((group) => group ?? ''));
    text += replacement;
    // A character that was inserted belongs to the piece it follows, or to the first piece of the text.
    const fallback = glyphs.owners[end - 1] ?? glyphs.owners[end] ?? 0;
    for (let i = 0; i < replacement.length; i++) {
      owners.push(cursor + i < end ? (glyphs.owners[cursor + i] ?? fallback) : fallback);
    }
    cursor = end;
  }
  keepUntil(glyphs.text.length);
  return { text, owners };
}

/** A piece whose addresses each became one `OPAQUE`, and what these stand for, in order. */
interface Masked {
  readonly text: string;
  readonly hidden: readonly string[];
}

/** Masks the addresses of the whole text: one that is bold in part (`**exemple**.fr/a?b;c`) is still one. */
function mask(pieces: readonly string[]): Masked[] {
  const addresses = addressesIn(pieces.join(''));
  let address = 0;
  let offset = 0;
  return pieces.map((piece) => {
    const hidden: string[] = [];
    let text = '';
    let cursor = 0;
    const keepUntil = (end: number) => {
      const plain = piece.slice(cursor, end);
      // The character itself, in a text that holds it, stands for itself.
      for (const _ of plain.matchAll(/\ufffc/g)) hidden.push(OPAQUE);
      text += plain;
    };
    for (let next = addresses[address]; next; next = addresses[++address]) {
      const start = Math.max(next.start - offset, 0);
      const end = Math.min(next.end - offset, piece.length);
      if (start >= piece.length) break;
      keepUntil(start);
      hidden.push(piece.slice(start, end));
      text += OPAQUE;
      cursor = end;
      // The next piece has the rest of it.
      if (next.end - offset > piece.length) break;
    }
    keepUntil(piece.length);
    offset += piece.length;
    return { text, hidden };
  });
}

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

const ORDINAL = /(?<![\p{L}\d,])(\d+)(ers?|res?|es?)(?![\p{L}\d])/gu;

/** Cuts a text at its ordinals so that « 1er » can be shown with raised letters; addresses have none. */
export function splitOrdinals(text: string): { text: string; raised: boolean }[] {
  const parts: { text: string; raised: boolean }[] = [];
  let cursor = 0;
  const addresses = addressesIn(text);
  let address = 0;
  for (const match of text.matchAll(ORDINAL)) {
    const [whole, number = '', letters = ''] = match;
    while ((addresses[address]?.end ?? Infinity) <= match.index) address++;
    if ((addresses[address]?.start ?? Infinity) <= match.index) continue;
    parts.push({ text: text.slice(cursor, match.index) + number, raised: false });
    parts.push({ text: letters, raised: true });
    cursor = match.index + whole.length;
  }
  if (cursor < text.length) parts.push({ text: text.slice(cursor), raised: false });
  return parts;
}
