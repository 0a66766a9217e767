import { expect, it } from 'vitest';
import { readRange } from './byte-range';

const SIZE = 100;

it.each([
  ['bytes=0-0', 0, 0],
  ['bytes=0-', 0, 99],
  ['bytes=10-19', 10, 19],
  ['bytes=-8', 92, 99],
  ['bytes=-500', 0, 99],
  ['bytes=90-5000', 90, 99],
  ['Bytes=0-1', 0, 1],
  ['bytes= 5-6 ', 5, 6],
])('%s is from %i to %i', (header, first, last) => {
  expect(readRange(header, SIZE)).toEqual({ first, last });
});

it.each([
  undefined,
  '',
  'octets=0-5',
  'bytes=0-1,4-5',
  'bytes=-',
  'bytes=a-5',
  'bytes=0x1-5',
  'bytes=1.5-5',
  'bytes=--5',
  'bytes 0-5',
  'items=0-5',
])('%s is no range to honour', (header) => {
  expect(readRange(header, SIZE)).toBeUndefined();
});

it.each([
  'bytes=10-5',
  'bytes=100-',
  'bytes=100-200',
  'bytes=-0',
  'bytes=0-18446744073709551615',
  'bytes=9007199254740993-',
  `bytes=0-${'9'.repeat(400)}`,
])('%s cannot be satisfied', (header) => {
  expect(readRange(header, SIZE)).toBe('unsatisfiable');
});

it('finds nothing in an empty file', () => {
  expect(['bytes=0-', 'bytes=-1'].map((header) => readRange(header, 0))).toEqual([
    'unsatisfiable',
    'unsatisfiable',
  ]);
});
