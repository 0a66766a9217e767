import { expect, it } from 'vitest';
import { isTooShort, variantsOf } from './query';

const GROUPS = [
  ['arnaque', 'escroquerie'],
  ['clepsydre', 'horloge à eau'],
];

/** Each variant: its terms, those that are found as they are between quotes. */
const variants = (query: string) =>
  variantsOf(query, GROUPS).map(({ terms }) =>
    terms.map(({ text, exact }) => (exact ? `"${text}"` : text)).join(' '),
  );

it.each([
  ['ministère', ['ministère']],
  ['l’essentiel', ['essentiel']],
  ['« appel » masqué', ['appel masqué']],
  ['retour à Lyon', ['retour Lyon']],
  ['IA act', ['"IA" act']],
  ['5 ans', ['"5" ans']],
  ['y', ['"y"']],
])('cuts a query into what is looked for: %s', (query, expected) => {
  expect(variants(query)).toEqual(expected);
});

it.each([['arnaques'], ['Arnaque'], ['ARNAQUES']])(
  'says it in the words of the same meaning: %s',
  (query) => {
    expect(variants(query)).toEqual([query, 'escroquerie']);
  },
);

it('takes an expression of several words as one, and tells what stands in its place', () => {
  expect(variants('vieille horloge à eau')).toContain('vieille clepsydre');
  expect(variantsOf('clepsydre', GROUPS)[1]).toMatchObject({ instead: 'horloge à eau' });
});

it('looks for a number as it was typed and as texts set it', () => {
  for (const number of ['59 000', '59\u202f000', '59.000', '59000']) {
    expect(variants(number)).toEqual(['"59000"', '"59 000"']);
  }
});

it('makes no more searches than that, whatever is asked', () => {
  expect(variantsOf('arnaque '.repeat(500), GROUPS).length).toBeLessThanOrEqual(8);
});

it('asks for two letters or digits', () => {
  expect(['', 'a', '?!', 'é', '«\u00a0'].map(isTooShort)).not.toContain(false);
  expect(['IA', '17', 'l’a'].map(isTooShort)).not.toContain(true);
});
