import { expect, it } from 'vitest';
import { mapLimit } from './map-limit';

it('gives results in order, never more at a time than the limit', async () => {
  let running = 0;
  let most = 0;
  const results = await mapLimit([5, 4, 3, 2, 1, 0], 2, async (turns) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    running--;
    return turns * 10;
  });
  expect(results).toEqual([50, 40, 30, 20, 10, 0]);
  expect(most).toBe(2);
});

it('throws the first error and begins nothing more', async () => {
  const begun: number[] = [];
  const all = mapLimit([1, 2, 3, 4], 1, async (item) => {
    begun.push(item);
    if (item === 2) throw new Error('deux');
  });
  await expect(all).rejects.toThrow('deux');
  expect(begun).toEqual([1, 2]);
});
