import { describe, expect, it } from 'vitest';
import { digestOf } from '../text/digest';
import { compareWithRegistry } from './registry';

const DAY = '2026-05-04T08:00:00+02:00';
const NEXT_DAY = '2026-05-05T08:00:00+02:00';
const article = {
  path: '/articles/a',
  file: 'content/articles/a.mdx',
  updatedAt: DAY,
  text: 'Un.',
};
const known = { '/articles/a': { updatedAt: DAY, text: digestOf('Un.') } };
const nothing = new Set<string>();

describe('compareWithRegistry', () => {
  it('adds what is published for the first time, in order', () => {
    const { registry, problems } = compareWithRegistry(
      {},
      [{ path: '/rubriques/b', file: 'b.yml' }, article],
      nothing,
    );
    expect(Object.entries(registry)).toEqual([
      ['/articles/a', known['/articles/a']],
      ['/rubriques/b', {}],
    ]);
    expect(problems).toEqual([]);
  });

  it('refuses that an address vanish, unless it redirects or was removed', () => {
    const { problems } = compareWithRegistry(known, [], nothing);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.received).toContain('/articles/a');
    expect(compareWithRegistry(known, [], new Set(['/articles/a'])).problems).toEqual([]);
  });

  it('warns when a text changed and its date did not, as often as it is asked', () => {
    const changed = [{ ...article, text: 'Deux.' }];
    const { advice, registry } = compareWithRegistry(known, changed, nothing);
    expect(advice).toMatchObject([{ file: article.file, field: 'updatedAt' }]);
    expect(registry).toEqual(known);
    expect(compareWithRegistry(known, [{ ...article, text: 'Un.\r\n' }], nothing).advice).toEqual(
      [],
    );
  });

  it('takes note of a change that is dated', () => {
    const changed = [{ ...article, text: 'Deux.', updatedAt: NEXT_DAY }];
    const { advice, registry } = compareWithRegistry(known, changed, nothing);
    expect(advice).toEqual([]);
    expect(registry['/articles/a']).toEqual({ updatedAt: NEXT_DAY, text: digestOf('Deux.') });
  });

  it('remembers the most pages that a list has had', () => {
    const list = { path: '/rubriques/b', file: 'b.yml' };
    const long = compareWithRegistry({}, [{ ...list, pages: 3 }], nothing).registry;
    expect(long).toEqual({ '/rubriques/b': { pages: 3 } });
    expect(compareWithRegistry(long, [{ ...list, pages: 1 }], nothing).registry).toEqual(long);
    for (const pages of [1e12, -1, 2.5, Number.NaN]) {
      const { registry } = compareWithRegistry({ [list.path]: { pages } }, [list], nothing);
      expect(registry, `${pages}`).toEqual({ [list.path]: {} });
    }
  });
});
