import { expect, it } from 'vitest';
import { nameParts } from './wordmark';

it.each([
  ['Contre-pied', true, ['Contre', '-', 'pied']],
  ['Contre-pied', false, ['', '', 'Contre-pied']],
  ['L’Écho du lac', true, ['', '', 'L’Écho du lac']],
  ['A-B-C', true, ['A', '-', 'B-C']],
  ['-', true, ['', '', '-']],
])('cuts « %s » where its mark is drawn', (name, hasMark, parts) => {
  const { before, hyphen, after } = nameParts(name, hasMark);
  expect([before, hyphen, after]).toEqual(parts);
});
