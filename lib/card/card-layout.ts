import type { CardFace } from './card-fonts';
import { SOCIAL_IMAGE } from './card-size';
import { type Box, cardText, type FittedText, fitText, undrawable } from './card-text';

/** Measures of a card, in pixels; `components/social/` draws with the same. */
export const CARD = {
  band: 16,
  /** Every word stands in the middle square, which is all that is left where a network crops to 1:1. */
  padding: { top: 44, side: (SOCIAL_IMAGE.width - SOCIAL_IMAGE.height) / 2 + 26, bottom: 48 },
  /** The illustration, whole, in the margin that a square crop takes away. */
  picture: (SOCIAL_IMAGE.width - SOCIAL_IMAGE.height) / 2,
  wordmark: 40,
  /** On the card of the site itself. */
  largeWordmark: 150,
  sectionGap: 10,
  rule: 4,
  ruleGap: 18,
  figureGap: 32,
  valueLine: 1.1,
  labelGap: 6,
  labelLine: 1.22,
} as const;

/** Height of a line set « normal », in ems: the ascent and descent of the font. */
const NORMAL_LINE = 1.64;
const TITLE_LINE = 1.08;
/** Vietnamese puts two accents on a letter: closer lines would touch. */
const STACKED_LINE = 1.3;
const STACKED = /[\u1ea0-\u1ef9]/;
/** The least white between the logo and the section, and between the title and the figures. */
const LEAST_WHITE = 12;
const WIDTH = SOCIAL_IMAGE.width - 2 * CARD.padding.side;
const HEIGHT = SOCIAL_IMAGE.height - CARD.band - CARD.padding.top - CARD.padding.bottom;

const lines = (count: number) => () => count;

/** A key figure as it is drawn. */
interface CardFigure {
  readonly value: FittedText;
  readonly label: FittedText;
}

/** The texts of an article's card, each cut into the lines that hold in its place. */
export interface CardLayout {
  readonly section: FittedText;
  readonly title: FittedText;
  /** Height of a line of the title, in ems. */
  readonly titleLine: number;
  readonly figures: readonly CardFigure[];
}

interface CardTexts {
  readonly section: string;
  readonly title: string;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
}

/** The faces of a card: everything is bold but the labels of the figures. */
export interface CardFaces {
  readonly bold: Face;
  readonly regular: Face;
}

/** The sizes of a text and how many lines it may take, whatever the width of its column. */
type Lines = Omit<Box, 'width'>;
type Face = Pick<CardFace, 'draws' | 'widthOf'>;

/**
 * Lays out a card whatever the length of its texts: the title takes the height that the figures leave,
 * and the figures give way before it does.
 * @throws when the font lacks a character, which the checks have refused before (`content/check-card.ts`)
 */
export function layoutCard(texts: CardTexts, faces: CardFaces): CardLayout {
  const wide = layoutWith(WIDE_VALUES, texts, faces);
  const [largest] = titleSizes(texts);
  return wide.title.size === largest ? wide : layoutWith(COMPACT_VALUES, texts, faces);
}

function titleSizes({ figures }: CardTexts): readonly number[] {
  return figures.length > 0 ? [68, 60, 54, 48, 42] : [84, 76, 68, 60, 54, 48, 42];
}

function layoutWith(valueBox: Lines, texts: CardTexts, { bold, regular }: CardFaces): CardLayout {
  const section = drawable(texts.section, SECTION_BOX, bold);
  const figureWidth = WIDTH / Math.max(1, texts.figures.length) - CARD.figureGap;
  const values = texts.figures.map(({ value }) => value);
  const labels = alike(
    texts.figures.map(({ label }) => label),
    { width: figureWidth, ...LABELS },
    regular,
  );
  const figures = alike(values, { width: figureWidth, ...valueBox }, bold).flatMap(
    (value, index) => {
      const label = labels[index];
      return label ? [{ value, label }] : [];
    },
  );
  const left =
    HEIGHT -
    CARD.wordmark * NORMAL_LINE -
    section.size * NORMAL_LINE -
    CARD.sectionGap -
    2 * LEAST_WHITE -
    figuresHeight(figures);
  const titleLine = STACKED.test(texts.title.normalize('NFC')) ? STACKED_LINE : TITLE_LINE;
  const title = drawable(
    texts.title,
    {
      width: WIDTH,
      sizes: titleSizes(texts),
      linesAt: (size) => Math.floor(left / (size * titleLine)),
    },
    bold,
  );
  return { section, title, titleLine, figures };
}

/** Nothing goes on to next/og that would make it ask the network for a font or the image of an emoji. */
function drawable(text: string, box: Box, face: Face): FittedText {
  const drawn = cardText(text);
  const lacking = undrawable(drawn, face);
  if (lacking.length > 0) {
    throw new Error(`The font of the cards lacks ${lacking.join(' ')} (« ${text} »).`);
  }
  return fitText(drawn, box, face);
}

/** Texts that stand side by side: all at the size of the one that needs the smallest. */
function alike(texts: readonly string[], box: Box, face: Face): FittedText[] {
  const size = Math.min(...texts.map((text) => drawable(text, box, face).size));
  return texts.map((text) => drawable(text, { ...box, sizes: [size] }, face));
}

const SECTION_BOX: Box = { width: WIDTH, sizes: [34, 30, 26], linesAt: lines(1) };
const WIDE_VALUES: Lines = { sizes: [46, 40, 34, 30], linesAt: lines(2) };
const COMPACT_VALUES: Lines = {
  sizes: [46, 40, 34, 30],
  linesAt: (size) => (size > 34 ? 1 : 2),
};
const LABELS: Lines = { sizes: [27, 24, 22], linesAt: (size) => (size > 24 ? 3 : 4) };

function figuresHeight(figures: readonly CardFigure[]): number {
  if (figures.length === 0) return 0;
  const heights = figures.map(
    ({ value, label }) =>
      value.size * CARD.valueLine * value.lines.length +
      CARD.labelGap +
      label.size * CARD.labelLine * label.lines.length,
  );
  return CARD.rule + CARD.ruleGap + Math.max(...heights);
}

/** The name of the site, bold, on one line; a long one is smaller than the `largest` size in pixels. */
export function layoutName(name: string, largest: number, { bold }: CardFaces): FittedText {
  const sizes = [1, 0.8, 0.64, 0.5, 0.4, 0.3].map((share) => Math.round(largest * share));
  return drawable(name, { width: WIDTH, sizes, linesAt: lines(1) }, bold);
}

/** The tagline of the site, under its name. */
export function layoutTagline(tagline: string, { regular }: CardFaces): FittedText {
  const box: Box = { width: WIDTH, sizes: [36, 32, 28], linesAt: lines(2) };
  return drawable(tagline, box, regular);
}
