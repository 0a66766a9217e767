import { describe, expect, it } from 'vitest';
import { Redirects } from './redirects';

const REDIRECTS = new Redirects({
  '/2019/03/ancien.html': '/articles/a',
  '/?p=12': '/articles/a',
  '/?p=123': '/articles/b',
  '/spip.php?article12': '/articles/a',
  '/index.php?id=7': '/articles/a',
  '/index.php?page=article&id=7': '/articles/b',
  '/%c3%a9t%c3%a9?q=%C3%A9': '/articles/b',
});

describe('Redirects', () => {
  it.each([
    ['/', '?p=12', '/articles/a'],
    ['/', '?p=123', '/articles/b'],
    ['/', '?fbclid=x&p=123&utm_source=y', '/articles/b?fbclid=x&utm_source=y'],
    ['/spip.php', '?article12', '/articles/a'],
    ['/spip.php', '?article12&lang=fr', '/articles/a?lang=fr'],
    ['/index.php', '?id=7&page=article', '/articles/b'],
    ['/index.php', '?id=7', '/articles/a'],
    ['/%c3%a9t%c3%a9', '?q=%c3%a9', '/articles/b'],
  ])('%s%s leads to %s', (path, query, destination) => {
    expect(REDIRECTS.atQuery(path, query)).toBe(destination);
  });

  it.each([
    ['/', ''],
    ['/', '?p=1'],
    ['/', '?p=1234'],
    ['/', '?xp=12'],
    ['/spip.php', '?article1'],
    ['/autre', '?p=12'],
  ])('%s%s leads nowhere', (path, query) => {
    expect(REDIRECTS.atQuery(path, query)).toBeUndefined();
  });

  it('keeps the query of a path', () => {
    expect(REDIRECTS.atPath('/2019/03/ancien.html', '?a=b')).toBe('/articles/a?a=b');
    expect(REDIRECTS.atPath('/spip.php', '?article12')).toBeUndefined();
  });
});
