import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline';

const TEXT = `
Un début<Cite source="b" />, puis une suite<Cite source="a" /><Cite source="b" />.

## L'essentiel

<KeyFigures>
  <KeyFigure value="59 000" label="inscrits ?" />
</KeyFigures>

## L'essentiel

<Question title="Est-ce sûr ?">
Oui.
</Question>
`;

describe('outlineOf', () => {
  const outline = outlineOf(TEXT);

  it('names every heading, those of the blocks too, with anchors that differ', () => {
    expect(outline.headings).toEqual([
      { level: 2, text: 'L’essentiel', id: 'l-essentiel' },
      { level: 2, text: 'L’essentiel', id: 'l-essentiel-2' },
      { level: 3, text: 'Est-ce sûr\u202f?', id: 'est-ce-sur' },
    ]);
  });

  it('numbers the sources in the order of their first call', () => {
    expect(outline.citations).toEqual(['b', 'a']);
  });

  it('finds the key figures, typeset', () => {
    expect(outline.keyFigures).toEqual([{ value: '59\u202f000', label: 'inscrits\u202f?' }]);
  });

  it('takes no question of an interview for a heading, nor a pull quote for words', () => {
    const { headings, words } = outlineOf(
      'Un mot.\n\n<PullQuote text="Un mot" />\n\n<Interview speaker="Une voix">\n<Question title="Oui ?">\nNon.\n</Question>\n</Interview>',
    );
    expect(headings).toEqual([]);
    // Un mot. + Une voix + Oui ? + Non.
    expect(words).toBe(2 + 2 + 1 + 1);
  });

  it('names the pictures, with what is said of each', () => {
    const { pictures } = outlineOf(
      '![Un dessin](a.svg "Vu d\'ici")\n\n<Picture file="b.svg" alt="b" credit="L\'atelier" licence="CC BY 4.0" aiGenerated="true" />',
    );
    expect(pictures).toEqual([
      { file: 'a.svg', caption: 'Vu d’ici', aiGenerated: false },
      { file: 'b.svg', credit: 'L’atelier', licence: 'CC BY 4.0', aiGenerated: true },
    ]);
  });

  it('counts the words a reader reads, those of the blocks too', () => {
    // Un début, puis une suite. + L’essentiel ×2 + 59 000 inscrits + Est-ce sûr ? Oui.
    expect(outline.words).toBe(5 + 2 + 3 + 3);
  });
});
