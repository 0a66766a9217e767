import { describe, expect, it } from 'vitest';
import { formerKey, readFormerAddress } from './former-address';

function keyOf(address: string): string | undefined {
  const read = readFormerAddress(address);
  return read && formerKey(read);
}

describe('readFormerAddress', () => {
  it.each([
    ['/articles/ancien-nom', '/articles/ancien-nom'],
    ['/2019/03/Mon_Article.HTML', '/2019/03/mon_article.html'],
    ['/2019/03/mon-article/', '/2019/03/mon-article'],
    ['/été/', '/%c3%a9t%c3%a9'],
    ['/e\u0301te\u0301', '/%c3%a9t%c3%a9'],
    ['/%C3%A9t%C3%A9', '/%c3%a9t%c3%a9'],
    ['/?p=123', '/?p=123'],
    ['/index.php?page=article&id=12', '/index.php?page=article&id=12'],
    ['/spip.php?article12', '/spip.php?article12'],
    ['/Spip.php?Article12', '/spip.php?Article12'],
    ['/a?q=été', '/a?q=%C3%A9t%C3%A9'],
    ['/l’été+(2)/', '/l%e2%80%99%c3%a9t%c3%a9+(2)'],
  ])('%s is kept as %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it.each([
    '',
    'articles/x',
    'https://exemple.fr/x',
    '//exemple.fr/x',
    '/\\exemple.fr',
    '/a/../b',
    '/./a',
    '/a#b',
    '/a b',
    '/a\u200bb',
    '/<a>',
    '/%C3',
    '/a?',
    '/a?&',
    `/${'a'.repeat(2_000)}`,
  ])('refuses %j', (address) => expect(keyOf(address)).toBeUndefined());
});
