import { expect, it } from 'vitest';
import { sizeTable } from './size-table';

it('lists pages by weight, heaviest first', () => {
  const table = sizeTable([
    { page: '/', bytes: 900, gzip: 300, brotli: 250, scripts: 0 },
    { page: '/recherche', bytes: 12_000, gzip: 4000, brotli: 3500, scripts: 1800 },
  ]);
  expect(table.split('\n')).toEqual([
    '  Page           HTML     gzip   Brotli  Scripts (gzip)',
    '  /recherche    12000     4000     3500            1800',
    '  /               900      300      250               0',
  ]);
});
