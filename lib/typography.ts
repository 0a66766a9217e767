/**
 * French typography, after the usage of the Imprimerie nationale: the writer types plain spaces,
 * straight quotes and three dots; the reader gets the right characters. Every rule is idempotent.
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
  rule('[ \\t]*\\r?\\n[ \\t]*| {2,}', () => ' '),
  rule('\\.{3}', () => '…'),
  rule("(?<=[\\p{L}\\p{N}])'", () => '’'),
  rule(`(${LIGATURES})([Oo])e`, (_, before = '', o) => `${before}${o === 'O' ? 'Œ' : 'œ'}`),
  // Straight quotes: opening before a word, closing after one.
  rule('(?<=^|[\\s(\\[’])"(?=\\S)', () => `«${NBSP}`),
  rule(`(?<=\\S)"(?=$|[\\s,.;:!?)\\]…${OPAQUE}])`, () => `${NBSP}»`),
  rule(`«${SPACE}*(?=\\S)`, () => `«${NBSP}`),
  rule(`(?<=\\S)${SPACE}*»`, () => `${NBSP}»`),
  // High punctuation, never after an opening bracket or another sign of the same kind.
  rule(`(?<=[^\\s(\\[;:!?${NBSP}${NNBSP}])${SPACE}*([;!?])`, (_, sign = '') => NNBSP + sign),
  rule(`(?<=[^\\s(\\[;:!?${NBSP}${NNBSP}])${SPACE}*:(?=$|\\s|${OPAQUE})`, () => `${NBSP}:`),
  // Thousands: groups of three after one to three digits.
  rule(`(?<![\\d,.-])\\d{1,3}(?:[ ${NBSP}]\\d{3})+(?!\\d)`, (number) =>
    number.replace(new RegExp(SPACE, 'gu'), NNBSP),
  ),
  // Units and counted words; a year is a number too, but binds only to its month (below).
  rule(`(?<=\\d)${SPACE}?(?=[%€£$‰])`, () => NBSP),
  rule(
    `(?<![\\d${NNBSP},-])((?!(?:19|20)\\d{2} )\\d[\\d${NNBSP},]*(?:er|re|es|e)?) (?=\\p{L})(?!(?:${NOT_COUNTED})(?!\\p{L}))`,
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

const ADDRESS = /(?:https?:\/\/|www\.)[^\s»)]+|[^\s«(]+@[^\s»)]+\.\p{L}+/gu;

/** One visible character run: its text and the index of the piece it belongs to. */
interface Glyphs {
  text: string;
  owners: number[];
}

function applyRule(glyphs: Glyphs, { pattern, replace }: Rule): Glyphs {
  let text = '';
  const owners: number[] = [];
  let cursor = 0;
  for (const match of glyphs.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const replacement = replace(...match.map((group) => group ?? ''));
    text += glyphs.text.slice(cursor, match.index) + replacement;
    owners.push(...glyphs.owners.slice(cursor, match.index));
    const kept = glyphs.owners.slice(match.index, end);
    // A sign that was inserted belongs to the piece it follows, or to the first piece of the text.
    const fallback = kept.at(-1) ?? glyphs.owners[match.index - 1] ?? glyphs.owners[end] ?? 0;
    for (let i = 0; i < replacement.length; i++) owners.push(kept[i] ?? fallback);
    cursor = end;
  }
  return {
    text: text + glyphs.text.slice(cursor),
    owners: [...owners, ...glyphs.owners.slice(cursor)],
  };
}

/**
 * Sets the pieces of one paragraph (a run of text, a bold word, another run…) as if they were a
 * single text, and gives them back apart. A piece that is exactly `OPAQUE` is left alone.
 */
export function typesetPieces(pieces: readonly string[]): string[] {
  const addresses: string[] = [];
  const masked = pieces.map((piece) =>
    piece.replace(ADDRESS, (address) => {
      addresses.push(address);
      return OPAQUE;
    }),
  );
  let glyphs: Glyphs = {
    text: masked.join(''),
    owners: masked.flatMap((piece, index) => Array.from({ length: piece.length }, () => index)),
  };
  for (const each of RULES) glyphs = applyRule(glyphs, each);

  const result = pieces.map(() => '');
  for (const [position, owner] of glyphs.owners.entries())
    result[owner] = (result[owner] ?? '') + glyphs.text[position];
  return result.map((piece, index) =>
    pieces[index] === OPAQUE ? OPAQUE : piece.replaceAll(OPAQUE, () => addresses.shift() ?? OPAQUE),
  );
}

/** Sets one plain text: « 59000 » is left alone, « 59 000 utilisateurs ? » gets its three spaces. */
export function typeset(text: string): string {
  return typesetPieces([text])[0] ?? '';
}

const ORDINAL = /(?<![\p{L}\d,])(\d+)(ers?|res?|es?)(?![\p{L}\d])/gu;

/** Cuts a text at its ordinals so that « 1er » can be shown with raised letters. */
export function splitOrdinals(text: string): { text: string; raised: boolean }[] {
  const parts: { text: string; raised: boolean }[] = [];
  let cursor = 0;
  for (const match of text.matchAll(ORDINAL)) {
    const [whole, number = '', letters = ''] = match;
    parts.push({ text: text.slice(cursor, match.index) + number, raised: false });
    parts.push({ text: letters, raised: true });
    cursor = match.index + whole.length;
  }
  if (cursor < text.length) parts.push({ text: text.slice(cursor), raised: false });
  return parts;
}
