import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCardFace } from './card-fonts';
import { CARD, type CardLayout, layoutCard } from './card-layout';
import type { FittedText } from './card-text';

const MODULES = path.join(import.meta.dirname, '..', '..', 'node_modules');
const faces = { bold: readCardFace(MODULES, 700), regular: readCardFace(MODULES, 400) };

/** The card's inside: its middle square, 630 × 630, without its band and margins. */
const WIDTH = 578;
const HEIGHT = 522;
const NORMAL = 3350 / 2048;

const heightOf = ({ size, lines }: FittedText, line: number) => size * line * lines.length;

/** The height of everything drawn, with no white at all between the parts. */
function heightOfCard({ section, title, titleLine, figures }: CardLayout): number {
  const columns = figures.map(
    ({ value, label }) =>
      CARD.rule +
      CARD.ruleGap +
      heightOf(value, CARD.valueLine) +
      CARD.labelGap +
      heightOf(label, CARD.labelLine),
  );
  return (
    CARD.wordmark * NORMAL +
    heightOf(section, NORMAL) +
    CARD.sectionGap +
    heightOf(title, titleLine) +
    Math.max(0, ...columns)
  );
}

const LONG = 'Anticonstitutionnellement '.repeat(12);
const TITLES = ['Essai', LONG, 'W'.repeat(60), 'Le titre est long. '.repeat(40), 'Ế '.repeat(200)];
const SECTIONS = ['Justice', 'Vie pratique et toutes les autres choses '.repeat(4)];
const FIGURE = { value: '13 ans', label: 'de prison' };
const ENORMOUS = { value: '100\u00a0000 '.repeat(20), label: 'un libellé très long '.repeat(20) };
const FIGURES = [[], [FIGURE], [ENORMOUS, FIGURE], [ENORMOUS, ENORMOUS]];

describe('layoutCard', () => {
  it.each(TITLES)('holds inside the card, away from the logo: %s', (title) => {
    for (const section of SECTIONS) {
      for (const figures of FIGURES) {
        const layout = layoutCard({ section, title, figures }, faces);
        expect(heightOfCard(layout)).toBeLessThanOrEqual(HEIGHT - 20);
        const column = WIDTH / Math.max(1, figures.length) - CARD.figureGap;
        const parts = [
          [layout.section, WIDTH, faces.bold],
          [layout.title, WIDTH, faces.bold],
          ...layout.figures.map(({ value }) => [value, column, faces.bold] as const),
          ...layout.figures.map(({ label }) => [label, column, faces.regular] as const),
        ] as const;
        for (const [text, width, face] of parts) {
          expect(text.lines.length).toBeGreaterThan(0);
          for (const line of text.lines) {
            expect(face.widthOf(line) * text.size).toBeLessThanOrEqual(width);
          }
        }
      }
    }
  });

  it('keeps a short title large, its figures whole and all of one size', () => {
    const figures = [{ value: '13 ans et 4 mois', label: 'de prison' }, FIGURE];
    const layout = layoutCard({ section: 'Justice', title: 'Essai', figures }, faces);
    expect(layout.title).toEqual({ size: 68, lines: ['Essai'] });
    expect(layout.figures.map(({ value }) => value.size)).toEqual([46, 46]);
    expect(layout.figures[0]?.value.lines).toEqual(['13 ans et 4', 'mois']);
  });

  it('throws rather than let the network be asked', () => {
    const draw = () => layoutCard({ section: 'Justice', title: 'Feu 🔥', figures: [] }, faces);
    expect(draw).toThrow('🔥');
  });
});
