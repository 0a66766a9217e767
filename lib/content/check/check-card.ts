import path from 'node:path';
import { readCardFace } from '../../card/card-fonts';
import { CARD_FIGURES } from '../../card/card-size';
import { cardText, undrawable } from '../../card/card-text';
import { type Problem, quote } from '../problems';
import { attributesOf } from '../text/body';
import { typeset } from '../text/typography';
import type { CheckedArticle } from './checked-documents';
import type { SourceFile } from './source-file';

/** Where the fonts of the social cards are installed. */
const MODULES = path.join(import.meta.dirname, '..', '..', '..', 'node_modules');

/** A text that a social card draws, and where the writer typed it. */
interface DrawnText {
  readonly source: SourceFile;
  readonly field: string;
  readonly line: number | undefined;
  readonly text: string;
}

/**
 * Refuses the characters that the font of the social cards does not hold: drawing them would take a font or
 * an image from the network. What it holds is read in its files.
 * @param sections the files of the sections, whose names stand on the cards
 * @param site the file of the newspaper, whose name and tagline do
 */
export function checkCards(
  articles: readonly CheckedArticle[],
  sections: readonly SourceFile[],
  site: SourceFile | undefined,
): Problem[] {
  // The labels alone are not bold; both weights are drawn from the same characters.
  const face = readCardFace(MODULES, 700);
  const regular = readCardFace(MODULES, 400);
  const drawnTexts = [
    ...(site ? siteTexts(site) : []),
    ...sections.flatMap(sectionText),
    ...articles.flatMap(articleTexts),
  ];
  return drawnTexts.flatMap(({ source, field, line, text }) => {
    const drawn = cardText(typeset(text));
    const lacking = new Set([...undrawable(drawn, face), ...undrawable(drawn, regular)]);
    if (lacking.size === 0) return [];
    return [
      {
        file: source.file,
        ...(line ? { line } : {}),
        field,
        received: `${[...lacking].map(spelt).join(', ')} dans ${quote(text)}`,
        expected:
          'des lettres latines ou cyrilliques, des chiffres et des signes courants : ce texte est dessiné sur l’image sociale',
      },
    ];
  });
}

function siteTexts(source: SourceFile): DrawnText[] {
  return [
    ...textsOf(source, 'name', source.values?.name),
    ...textsOf(source, 'tagline', source.values?.tagline),
  ];
}

function sectionText(source: SourceFile): DrawnText[] {
  return textsOf(source, 'name', source.values?.name);
}

function articleTexts({ source, body }: CheckedArticle): DrawnText[] {
  const figures = (body?.blocks ?? []).filter(({ name }) => name === 'KeyFigure');
  return [
    ...textsOf(source, 'seoTitle', source.values?.seoTitle),
    ...figures.slice(0, CARD_FIGURES).flatMap((figure) => {
      const line = (figure.position?.start.line ?? 1) + source.linesBeforeBody;
      const { value = '', label = '' } = attributesOf(figure);
      return [
        { source, field: '<KeyFigure> value', line, text: value },
        { source, field: '<KeyFigure> label', line, text: label },
      ];
    }),
  ];
}

/** A field of the front matter, when it is a text: another rule tells of what is none. */
function textsOf(source: SourceFile, field: string, value: unknown): DrawnText[] {
  return typeof value === 'string'
    ? [{ source, field, line: source.lineOf(field), text: value }]
    : [];
}

/** A character with its codes, for one that cannot be seen: « 🔥 » (U+1F525). */
function spelt(grapheme: string): string {
  const codes = [...grapheme].map(
    (character) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `« ${grapheme.replace(/\p{C}/gu, '')} » (${codes.join(' ')})`;
}
