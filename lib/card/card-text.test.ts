import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCardFace } from './card-fonts';
import { cardText, fitText, undrawable } from './card-text';

const face = readCardFace(path.join(import.meta.dirname, '..', '..', 'node_modules'), 700);

describe('cardText', () => {
  it('composes accents, keeps unbreakable spaces, drops what is never drawn', () => {
    expect(cardText('Éle\u0301phant'.normalize('NFD'))).toBe('Éléphant');
    expect(cardText('12\u202f345\u2007€')).toBe('12\u00a0345\u00a0€');
    expect(cardText(' deux\u2009mots\t ici\n')).toBe('deux mots ici');
    expect(cardText('cy\u00adber\u200b\ufeff ©\ufe0f')).toBe('cyber ©');
  });
});

describe('undrawable', () => {
  it.each([
    'Erdoğan, Nguyễn Thị, Łódź, Țăran, Ångström, œuvre, ß',
    'Володимир Зеленський, Ђорђе',
    '« 5 % » : 12\u202f345 €, n° 3, № 4 – — … ½ × ± ² ™ © ®',
    'œil-de-bœuf ; l’été ! ? “oui” ‘non’',
    'Éléphant'.normalize('NFD'),
  ])('is nothing in « %s »', (text) => {
    expect(undrawable(cardText(text), face)).toEqual([]);
  });

  it.each([
    ['Alerte 🔥', ['🔥']],
    ['👩\u200d💻', ['👩', '💻']],
    ['1\ufe0f\u20e3', ['1\u20e3']],
    ['αβα', ['α', 'β']],
    ['العربية', ['ا', 'ل', 'ع', 'ر', 'ب', 'ي', 'ة']],
    ['日本', ['日', '本']],
    ['n\u0302', ['n\u0302']],
    ['5\u00a0‰', ['‰']],
    ['\u{1d400}', ['\u{1d400}']],
  ])('tells the characters of « %s » that the font lacks', (text, characters) => {
    expect(undrawable(cardText(text), face)).toEqual(characters);
  });
});

describe('fitText', () => {
  /** A face whose every character is half an em wide. */
  const half = { widthOf: (text: string) => [...text].length / 2 };
  const box = { width: 100, sizes: [20, 10], linesAt: (size: number) => (size === 20 ? 2 : 3) };

  it('takes the largest size at which the words hold', () => {
    expect(fitText('dix signes', box, half)).toEqual({ size: 20, lines: ['dix signes'] });
    expect(fitText('deux lignes ici', box, half)).toEqual({
      size: 20,
      lines: ['deux', 'lignes ici'],
    });
  });

  it('prefers a smaller size to a word cut, and a word cut to nothing', () => {
    expect(fitText('x'.repeat(18), box, half)).toEqual({ size: 10, lines: ['x'.repeat(18)] });
    expect(fitText('x'.repeat(30), box, half)).toEqual({
      size: 10,
      lines: ['x'.repeat(20), 'x'.repeat(10)],
    });
  });

  it('ends with an ellipsis that holds when nothing else does', () => {
    const { size, lines } = fitText('x'.repeat(400), box, half);
    expect([size, lines.length]).toEqual([10, 3]);
    expect(lines.at(-1)).toBe(`${'x'.repeat(19)}…`);
    expect(fitText('mot, '.repeat(100), box, half).lines.at(-1)).toMatch(/mot…$/);
  });

  it('cuts at an unbreakable space before it cuts a word', () => {
    expect(fitText('aaaaaaaa\u00a0bbbbbbbb\u00a0cccccccc', box, half).lines).toEqual([
      'aaaaaaaa\u00a0bbbbbbbb',
      'cccccccc',
    ]);
  });

  it('never separates a letter from its accent', () => {
    const { lines } = fitText('q\u0303'.repeat(300), box, face);
    for (const line of lines) expect(line).toMatch(/^q.*[\u0303…]$/u);
  });

  it('never draws a line wider than its box, whatever the text', () => {
    const texts = ['W'.repeat(500), 'WM '.repeat(200), 'm\u00a0'.repeat(200), 'a-'.repeat(300), ''];
    for (const text of texts) {
      const fitted = fitText(text, { width: 300, sizes: [68, 42], linesAt: () => 3 }, face);
      expect(fitted.lines.length).toBeLessThanOrEqual(3);
      for (const line of fitted.lines) {
        expect(face.widthOf(line) * fitted.size).toBeLessThanOrEqual(300);
      }
    }
  });
});
