import { expect, it } from 'vitest';
import { median } from './median';

it('gives the middle value, or the mean of the two in the middle', () => {
  expect(median([5])).toBe(5);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 4, 8])).toBe(6);
});
