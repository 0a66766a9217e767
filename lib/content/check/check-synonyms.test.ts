import { expect, it } from 'vitest';
import { checkSynonyms } from './check-synonyms';
import { parseSource } from './source-file';

const check = (text: string) => checkSynonyms(parseSource('content/synonyms.yml', text).source);
const told = (text: string) =>
  check(text).problems.map(({ line, field, received, expected }) => [
    line,
    field,
    received,
    expected,
  ]);

it('reads groups of words, and asks for no file', () => {
  expect(check('groups:\n  - [arnaque, escroquerie]\n  - [hameçonnage, phishing]\n')).toEqual({
    synonyms: [
      ['arnaque', 'escroquerie'],
      ['hameçonnage', 'phishing'],
    ],
    problems: [],
  });
  expect(checkSynonyms(undefined)).toEqual({ synonyms: [], problems: [] });
});

it('refuses a word alone, a word twice, whatever its accents, and a word of one letter', () => {
  expect(told('groups:\n  - [arnaque]\n  - [piège, piege]\n  - [a, arnaque]\n')).toEqual([
    [2, 'groups[1]', '« arnaque »', 'deux mots au moins'],
    [
      3,
      'groups[2][2]',
      '« piege », déjà dans groups[2]',
      expect.stringContaining('une seule fois'),
    ],
    [4, 'groups[3][1]', '« a »', '2 lettres au moins'],
    [
      4,
      'groups[3][2]',
      '« arnaque », déjà dans groups[1]',
      expect.stringContaining('un seul groupe'),
    ],
  ]);
});

it.each(['', 'groups: arnaque', 'groups: []', 'mots: [[a, b]]', 'groups:\n  - arnaque, fraude'])(
  'refuses another form: %j',
  (text) => {
    expect(
      check(text).problems.length + parseSource('x.yml', text).problems.length,
    ).toBeGreaterThan(0);
    expect(check(text).synonyms).toEqual([]);
  },
);
