import { expect, it } from 'vitest';
import { readTarget } from './request-target';

it.each([
  ['/a?b=c?d', '/a', '/a', '?b=c?d'],
  ['/', '/', '/', ''],
  ['/A/', '/A/', '/a', ''],
  ['http://exemple.test/robots.txt', '/robots.txt', '/robots.txt', ''],
  ['HTTPS://exemple.test:8080/a?b', '/a', '/a', '?b'],
  ['http://exemple.test', '/', '/', ''],
  ['http://exemple.test?a', '/', '/', '?a'],
  ['//exemple.test/a', '//exemple.test/a', '/exemple.test/a', ''],
  ['/a?\u00e9\u007f "<', '/a', '/a', '?%e9%7f%20"<'],
  ['/%C3', '/%C3', undefined, ''],
])('%s', (url, pathname, canonical, query) => {
  expect(readTarget(url)).toEqual({ pathname, canonical, query });
});

it.each(['*', '', 'a', 'ftp://exemple.test/a', 'exemple.test:443', 'http:///a', 'http:a'])(
  '%s is no target',
  (url) => {
    expect(readTarget(url)).toBeUndefined();
  },
);
