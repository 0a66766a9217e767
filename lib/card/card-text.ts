import type { CardFace } from './card-fonts';

const NBSP = '\u00a0';
/** Characters that are never drawn: soft hyphen, zero-width ones, and what chooses between two drawings. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|\u200c|\u200d|\ufe0e|\ufe0f/g;
/** Spaces that the font lacks, and next/og would draw as boxes or ask the network for. */
const UNBREAKABLE_SPACES = /[\u2007\u202f]/g;
const OTHER_SPACES = /[\t-\r \u1680\u2000-\u200a\u205f\u3000]+/g;

/** A text as a card draws it: letters and accents as one character (NFC), and the spaces of the font. */
export function cardText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(UNBREAKABLE_SPACES, NBSP)
    .replace(OTHER_SPACES, ' ')
    .trim();
}

const GRAPHEMES = new Intl.Segmenter('fr', { granularity: 'grapheme' });

function graphemesOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** The characters of a text that the font of the cards cannot draw, each once. */
export function undrawable(text: string, { draws }: Pick<CardFace, 'draws'>): string[] {
  return [...new Set(graphemesOf(text).filter((grapheme) => !draws(grapheme)))];
}

/** A text cut into lines that are each drawn as they are, without wrapping. */
export interface FittedText {
  /** Height of the letters, in pixels. */
  readonly size: number;
  readonly lines: readonly string[];
}

/** Where a text must hold. */
export interface Box {
  readonly width: number;
  /** Sizes to try, from the largest. */
  readonly sizes: readonly number[];
  /** How many lines the box holds at a size. */
  readonly linesAt: (size: number) => number;
}

/**
 * Fits a text into a box: at the largest size at which it holds without a word cut, else with one cut
 * between two letters, else at the smallest size, shortened with an ellipsis.
 */
export function fitText(
  text: string,
  box: Box,
  { widthOf }: Pick<CardFace, 'widthOf'>,
): FittedText {
  const attempts = box.sizes.map((size) => {
    const fits = (line: string) => widthOf(line) * size <= box.width;
    return { size, fits, most: Math.max(1, box.linesAt(size)), ...wrap(text, fits) };
  });
  const whole = attempts.filter(({ lines, most }) => lines.length <= most);
  const found = whole.find(({ isCut }) => !isCut) ?? whole[0];
  if (found) return { size: found.size, lines: found.lines };
  const smallest = attempts.at(-1);
  if (!smallest) throw new Error('A text cannot be fitted without a size.');
  const kept = smallest.lines.slice(0, smallest.most);
  const last = shorten(kept.pop() ?? '', smallest.fits);
  return { size: smallest.size, lines: [...kept, last] };
}

/** Ends a line with an ellipsis that holds in it. */
function shorten(line: string, fits: (line: string) => boolean): string {
  const characters = graphemesOf(line);
  const cut = () => `${characters.join('').replace(/[\s,;:.…]+$/, '')}…`;
  while (characters.length > 0 && !fits(cut())) characters.pop();
  return cut();
}

/** Cuts a text into lines: at spaces and after dashes, and inside a word only when it is too long. */
function wrap(text: string, fits: (line: string) => boolean): { lines: string[]; isCut: boolean } {
  const lines: string[] = [];
  let line = '';
  let isCut = false;
  const add = (piece: string): void => {
    if (fits((line + piece).trimEnd())) {
      line += piece;
      return;
    }
    if (line !== '') {
      lines.push(line.trimEnd());
      line = '';
      add(piece);
      return;
    }
    isCut = true;
    const parts = piece.split(/(?<=\u00a0)/);
    const smaller = parts.length > 1 ? parts : graphemesOf(piece);
    if (smaller.length > 1) for (const each of smaller) add(each);
    else line = piece;
  };
  for (const piece of text.split(/(?<= )|(?<=[-–—/])(?=\p{L})/u)) add(piece);
  return { lines: [...lines, line.trimEnd()], isCut };
}
