import { describe, expect, it } from 'vitest';
import { decodeText } from './text-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('decodeText', () => {
  it('makes LF of CRLF, takes the mark off, and leaves the rest', () => {
    expect(decodeText(bytes('\uFEFFa\r\nb\n\u2028é'))).toEqual({ text: 'a\nb\n\u2028é' });
  });

  it.each([
    ['Latin-1', latin1('a\nb\nL’été\n'.replace('’', "'")), 3, "« L'?t? », qui n’est pas en UTF-8"],
    ['a letter cut in two', bytes('a\né').subarray(0, 3), 2, '« ? », qui n’est pas en UTF-8'],
    [
      'a surrogate in UTF-8',
      Uint8Array.of(0x61, 0xed, 0xa0, 0x80),
      1,
      '« a??? », qui n’est pas en UTF-8',
    ],
    ['UTF-16 with its mark', utf16('\uFEFF---\n'), 1, 'du texte en UTF-16'],
    [
      'UTF-16 big-endian',
      utf16('\uFEFF---\n').map((_, i, all) => all[i ^ 1] ?? 0),
      1,
      'du texte en UTF-16',
    ],
    ['UTF-16 without its mark', utf16('---\ntitle: a\n'), 1, 'du texte en UTF-16'],
  ])('refuses %s at its line', (_, text, line, received) => {
    const expected = 'un texte en UTF-8 : « Enregistrer sous », encodage UTF-8';
    expect(decodeText(text)).toEqual({
      problems: [{ line, field: 'encodage', received, expected }],
    });
  });

  it('tells each refused character at its line, once a line, and not to the end of time', () => {
    const once = decodeText(bytes('a\r\nb\u000Bc\u000B\n\u202Ed\n'));
    const told = (read: ReturnType<typeof decodeText>) =>
      'problems' in read ? read.problems.map(({ line, received }) => [line, received]) : [];
    expect(told(once)).toEqual([
      [2, 'tabulation verticale U+000B dans « b[U+000B]c[U+000B] »'],
      [3, 'forçage de droite à gauche U+202E dans « [U+202E]d »'],
    ]);
    const many = told(decodeText(bytes('a\u0001\n'.repeat(500))));
    expect(many).toHaveLength(21);
    expect(many.at(-1)?.[1]).toBe('d’autres caractères refusés, à partir de cette ligne');
  });

  it('refuses the line ends of an old Macintosh in one line', () => {
    const read = decodeText(bytes('---\rtitle: a\r---\r'));
    expect(read).toMatchObject({ problems: [{ line: 1, field: 'caractère' }] });
  });
});
