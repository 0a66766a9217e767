import { type Edit, NBSP, NNBSP, OPAQUE, type Rule, rule, SPACE } from './glyphs';

/** Names that end with a mark of their own, typed without a space. */
const NAMES = 'Yahoo|Joomla|Kahoot|Jeopardy';
/** What may stand before a mark: no space, no opening bracket, no mark of the same kind. */
const BEFORE = `(?<=[^\\s(\\[;:!?${NBSP}${NNBSP}])`;
/** What a sentence ends with, before a mark that a word follows without its space. */
const END_OF_WORDS = '[\\p{L}\\p{N}%€$£»)\\]…°]';
/** A face: « ;-) ». */
const FACE = '(?!-?[()DPp|/*](?![\\p{L}\\p{N}]))';
const ENTITY = '(?<!&(?:#\\d{1,7}|#?\\p{L}[\\p{L}\\d]{1,12}))';

/**
 * High punctuation (; : ! ?) takes a no-break space before it; and a word that follows it at once, the
 * space that was forgotten, where nothing else could be meant.
 */
export const highPunctuation: readonly Rule[] = [
  rule(`(?<=${END_OF_WORDS})${ENTITY}${SPACE}*;(?=[\\p{L}\\p{N}«])`, () => `${NNBSP}; `),
  rule(
    `(?<=[\\p{Ll}\\p{N}%»)…])(?<!\\b(?:${NAMES}))${SPACE}*([!?])(?=\\p{Lu}(?:\\p{Ll}|['’ ])|«)`,
    (_, mark = '') => `${NNBSP}${mark} `,
  ),
  rule(
    `${BEFORE}(?<!\\b(?:${NAMES})(?=!))${ENTITY}${SPACE}*([;!?])(?![\\p{L}\\p{N}=])${FACE}`,
    (_, mark = '') => NNBSP + mark,
  ),
  rule(`${BEFORE}${SPACE}*:(?=$|\\s|${OPAQUE})`, () => `${NBSP}:`),
  rule(`(?<=\\p{L}) :(?=\\p{L}{2})(?!\\p{L}+:)`, () => `${NBSP}: `),
];

/** A dash between spaces (or before punctuation), or the end of a sentence: not of « M. » or « art. ». */
const DASH_OR_END = new RegExp(
  `(?<before>${SPACE})[–—](?:(?<after>${SPACE})(?![,;:!?.)])|(?=${SPACE}?[,;:!?.)]))|(?<!(?<!\\p{L})(?:\\p{Lu}|MM|Dr|Pr|Ch|Ph|art|pp?))[.!?…]["»”)]*\\s+(?=[\\p{Lu}«])`,
  'gu',
);

/** Two dashes around words of a sentence hold on to them: « le suspect – un homme – a fui ». */
export const dashes: Rule = (text) => {
  const edits: Edit[] = [];
  let opening: Edit | undefined;
  for (const match of text.matchAll(DASH_OR_END)) {
    const { before, after } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (before === undefined) {
      opening = undefined;
    } else if (isRange(text, match.index, end)) {
      // « de 10 – 20 à 30 – 40 »: a dash between two figures holds nothing.
    } else if (opening) {
      edits.push(opening, { start: match.index, end: match.index + 1, text: NBSP });
      opening = undefined;
    } else if (after !== undefined) {
      opening = { start: end - 1, end, text: NBSP };
    }
  }
  return edits;
};

function isRange(text: string, start: number, end: number): boolean {
  return /\d/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end));
}

/** The dash that opens a line of dialogue. */
export const dialogueDash: Rule = rule(`(?<=(?:^|${OPAQUE})[–—])${SPACE}(?=\\S)`, () => NBSP);
