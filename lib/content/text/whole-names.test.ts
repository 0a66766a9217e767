import { expect, it } from 'vitest';
import { splitWholeNames } from './whole-names';

/** The text, each name that holds together between brackets. */
const shown = (text: string) =>
  splitWholeNames(text)
    .map((part) => (part.whole ? `[${part.text}]` : part.text))
    .join('');

it.each([
  ['la J-CAT, l’EC-3', 'la [J-CAT], l’[EC-3]'],
  ['J-CAT', '[J-CAT]'],
  ['(PNR-UE) et 4G-LTE-M', '([PNR-UE]) et [4G-LTE-M]'],
  ['ISO-8601\u00a0: la norme', '[ISO-8601]\u00a0: la norme'],
])('holds a name together: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it.each([
  '2018-2019',
  'vice-président',
  'IMSI-catcher',
  'Seine-Saint-Denis',
  'A-t-il',
  'un - deux',
])('leaves the rest to the browser: %s', (text) => {
  expect(shown(text)).toBe(text);
});

it('reads a long text once', () => {
  const text = 'A-'.repeat(50_000);
  expect(shown(text)).toBe(text);
});
