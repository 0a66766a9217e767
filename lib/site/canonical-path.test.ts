import { describe, expect, it } from 'vitest';
import { canonicalPath } from './canonical-path';

const WRITTEN: readonly (readonly [string, string | undefined])[] = [
  ['/', '/'],
  ['//', '/'],
  ['/articles/a', '/articles/a'],
  ['/articles/a/', '/articles/a'],
  ['/Articles//A/', '/articles/a'],
  ['/a/../b', '/b'],
  ['/../../etc', '/etc'],
  ['//exemple.fr', '/exemple.fr'],
  ['/\\exemple.fr', '/exemple.fr'],
  ['/%5Cexemple.fr', '/%5cexemple.fr'],
  ['/%2F%2Fexemple.fr', '/%2f%2fexemple.fr'],
  ['/%C3%89t%C3%A9', '/%c3%89t%c3%a9'],
  ['/%C3', undefined],
  ['/%', undefined],
];

describe('canonicalPath', () => {
  it.each(WRITTEN)('%s gives %s', (written, expected) => {
    expect(canonicalPath(written)).toBe(expected);
  });

  it('is settled after one step, and never leaves the site', () => {
    for (const [, path] of WRITTEN) {
      if (path === undefined) continue;
      expect(canonicalPath(path)).toBe(path);
      expect(new URL(path, 'https://journal.example').host).toBe('journal.example');
    }
  });
});
