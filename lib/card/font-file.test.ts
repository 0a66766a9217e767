import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readFont } from './font-file';

const FILES = path.join(
  import.meta.dirname,
  '..',
  '..',
  'node_modules/@fontsource/charis-sil/files',
);
const read = (name: string) => readFont(readFileSync(path.join(FILES, name)));

it('reads which characters a font draws, and how wide', () => {
  const latin = read('charis-sil-latin-700-normal.woff');
  expect([0x41, 0xe9, 0x153, 0x20ac].every(latin.has)).toBe(true);
  expect([0x11f, 0x3b1, 0x202f, 0xffff].some(latin.has)).toBe(false);
  expect(latin.advance(0x3b1)).toBeUndefined();
  const [narrow = 0, wide = 0] = ['i', 'W'].map((character) =>
    latin.advance(character.charCodeAt(0)),
  );
  expect(narrow).toBeGreaterThan(0.2);
  expect(wide).toBeGreaterThan(2 * narrow);
  expect(read('charis-sil-cyrillic-700-normal.woff').has(0x416)).toBe(true);
});

it('refuses what is no such font', () => {
  expect(() => readFont(Buffer.from('wOF2 and more'))).toThrow('WOFF 1.0');
});
