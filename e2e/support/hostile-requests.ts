import { seeded } from '../../testing/seeded';
import { ARTICLE } from './pages';

/** What must come back in no answer: it is put wherever a request has room for it. */
export const MARK = 'zqxMarque';

/** Bytes to send on a connection of their own. */
export interface HostileRequest {
  readonly kind: string;
  readonly bytes: string;
  /** True when the request is whole, so that something must be answered. */
  readonly isWhole: boolean;
}

const TARGETS = [
  '/',
  ARTICLE,
  `${ARTICLE}.md`,
  '/robots.txt',
  '/icon-512.png',
  '/oembed',
  '/news-sitemap.xml',
  '/rss.xml',
  '/recherche',
  '/rien',
  '/erreur',
];
const PIECES = [
  '..',
  '.',
  '/',
  '//',
  '\\',
  '%2e%2e',
  '%2f',
  '%5c',
  '%00',
  '%0d%0a',
  '%c3',
  '%',
  '%u0041',
  '%ff%fe',
  ';a=b',
  '?',
  '#',
  '@',
  ':',
  '*',
  '~',
  '..;',
  '.rsc',
  '.json',
  '.html',
  '.br',
  '.gz',
  '.md',
  '_next/image',
  '_next/data',
  '_next/static',
  '__proto__',
  'constructor',
  'manifest.json',
  'C:',
  'etc/passwd',
  '.git/config',
  '.env',
  'server.mjs',
  '<script>',
  '"',
  "'",
  '\u00e9',
  '\u00ff',
  '%F0%9F%94%A5',
  'a'.repeat(300),
  ':443',
  '[::1]',
];
const RANGES = [
  'bytes=10-5',
  'bytes=0-18446744073709551615',
  'bytes=-8',
  'bytes=0-0',
  'octets=0-5',
  'bytes=',
  'bytes=-',
  'bytes=--1',
  'bytes=1-2,3-4',
  'bytes=0-,0-,0-',
  'bytes=9e9-',
  'bytes=0x0-0xf',
  'bytes=-0',
  'bytes=NaN-',
  'bytes=99999999999999999999-',
  'bytes 0-1',
  'bytes=\u00b2-3',
  `bytes=${'0-1,'.repeat(500)}`,
];
const ENCODINGS = [
  'br;q=0',
  'identity;q=0',
  '*;q=0',
  'gzip;q=0.5, br;q=abc',
  'gzip;q=-1',
  'br;q=99',
  ';q=1',
  ',,,',
  'gzip;;;q',
  'x'.repeat(3000),
  'identity;q=0, *;q=0',
  'GZIP',
  'gzip ; q = 0',
  `${'br,'.repeat(1500)}`,
];
const CONDITIONS = [
  'If-None-Match: *',
  'If-None-Match: "',
  'If-None-Match: W/',
  `If-None-Match: ${'"a",'.repeat(2000)}`,
  'If-None-Match: "\u00ff"',
  'If-Match: "x"',
  'If-Match: *',
  'If-Modified-Since: jamais',
  'If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
  'If-Modified-Since: Thu, 32 Foo 99999 99:99:99 GMT',
  'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
  'If-Range: "x"',
  'If-Range: demain',
  'If-Range: W/"x"',
];
const FRAMEWORK = [
  'RSC: 1',
  'Next-Action: 00',
  'Next-Router-State-Tree: %5B%5D',
  'Next-Router-Prefetch: 1',
  'Next-Url: //exemple.fr',
  'x-middleware-subrequest: middleware:middleware',
  'x-middleware-rewrite: http://exemple.fr/',
  'x-middleware-next: 1',
  'x-nextjs-data: 1',
  'x-matched-path: /panne',
  'x-invoke-path: /panne',
  'x-now-route-matches: 1',
  'x-forwarded-host: exemple.fr',
  'x-forwarded-proto: ftp',
  'x-original-url: /erreur',
  'x-rewrite-url: /erreur',
  'Cookie: __prerender_bypass=1; __next_preview_data=1',
  'Transfer-Encoding: identity',
  'X-HTTP-Method-Override: DELETE',
];
const METHODS = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'PURGE',
  'get',
  'GETT',
  'HEAD',
  'QUERY',
];
const VERSIONS = [
  'HTTP/1.1',
  'HTTP/1.0',
  'HTTP/2.0',
  'HTTP/0.9',
  'HTTP/1.2',
  'http/1.1',
  'HTTP/1.1 ',
  'HTTPS/1.1',
  '',
];
const SMUGGLED = [
  'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /rien HTTP/1.1\r\nHost: a\r\n\r\n',
  'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n',
  'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n',
  'Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n',
  'Transfer-Encoding:\tchunked\r\n\r\nzz\r\n\r\n',
  'Content-Length: 1\r\nContent-Length: 2\r\n\r\nab',
  'Content-Length: +1\r\n\r\na',
  'Content-Length: -1\r\n\r\n',
  'Content-Length: 99999999999999999999\r\n\r\n',
  'Content-Length: 0x5\r\n\r\nabcde',
  'Content-Length: 4\r\n\r\nGET /rien HTTP/1.1\r\nHost: a\r\n\r\n',
  ' Content-Length: 5\r\n\r\nabcde',
  'X: a\r\n folded\r\n\r\n',
  'X\u0000: a\r\n\r\n',
  'X: a\u0000b\r\n\r\n',
  'X: a\rY: b\r\n\r\n',
  'X: a\nY: b\r\n\r\n',
  ': a\r\n\r\n',
  'X a\r\n\r\n',
  'Expect: 100-continue\r\nContent-Length: 5\r\n\r\nabcde',
  'Expect: 200-rien\r\n\r\n',
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: YQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  'Connection: close, keep-alive, Host\r\n\r\n',
  'Host: autre\r\n\r\n',
  'Trailer: X\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: y\r\n\r\n',
];

/** Always the same requests for the same seed. */
export function hostileRequests(count: number, seed: number): HostileRequest[] {
  const below = seeded(seed);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const some = (most: number, make: () => string) => Array.from({ length: 1 + below(most) }, make);
  const request = (
    target: string,
    headers: readonly string[],
    method = 'GET',
    version = 'HTTP/1.1',
  ) =>
    `${method} ${target} ${version}\r\n${['Host: journal.test', ...headers, 'Connection: close', ''].join('\r\n')}\r\n`;
  const oddTarget = () => `/${some(6, () => one(PIECES)).join(one(['', '/', '%2f']))}`;

  const makers: Readonly<Record<string, () => Omit<HostileRequest, 'kind'>>> = {
    target: () => ({ bytes: request(oddTarget() + one(['', `?${MARK}`]), []), isWhole: false }),
    marked: () => ({
      bytes: request(`/${MARK}${one(['', '<script>', '"onload="', '%3Cscript%3E'])}?${MARK}=<b>`, [
        `User-Agent: ${MARK}`,
        `Referer: https://${MARK}/`,
        `Accept-Language: ${MARK}`,
        `X-Forwarded-Host: ${MARK}`,
      ]),
      isWhole: false,
    }),
    query: () => ({
      bytes: request(`${one(TARGETS)}?${some(5, () => one(PIECES)).join('&')}`, []),
      isWhole: false,
    }),
    oembed: () => ({
      bytes: request(
        `/oembed?${one(['url', 'format', 'maxwidth', 'url[]'])}=${encodeURIComponent(one(PIECES))}&url=${MARK}`,
        [],
      ),
      isWhole: true,
    }),
    absolute: () => ({
      bytes: request(
        `${one(['http:', 'https:', 'ftp:', 'HTTP:', 'file:'])}//${one(['exemple.fr', 'a@b', '[::1]', '', 'a:99999'])}${one(TARGETS)}`,
        [],
      ),
      isWhole: false,
    }),
    range: () => ({
      bytes: request(one(TARGETS), [`Range: ${one(RANGES)}`, one(CONDITIONS)]),
      isWhole: true,
    }),
    encoding: () => ({
      bytes: request(one(TARGETS), [
        `Accept-Encoding: ${one(ENCODINGS)}`,
        `Accept: ${one(['text/markdown', '*/*;q=x', ',', 'text/markdown;q=2, text/html;q=-1'])}`,
      ]),
      isWhole: true,
    }),
    condition: () => ({
      bytes: request(
        one(TARGETS),
        some(4, () => one(CONDITIONS)),
      ),
      isWhole: true,
    }),
    framework: () => ({
      bytes: request(
        one(TARGETS),
        some(6, () => one(FRAMEWORK)),
      ),
      isWhole: false,
    }),
    method: () => ({
      bytes: request(one(TARGETS), [], one(METHODS), one(VERSIONS)),
      isWhole: false,
    }),
    smuggling: () => ({
      bytes: `${one(['GET', 'HEAD', 'POST'])} ${one(TARGETS)} HTTP/1.1\r\nHost: journal.test\r\n${one(SMUGGLED)}`,
      isWhole: false,
    }),
    flood: () => ({
      bytes: request(
        one(TARGETS),
        Array.from({ length: 10 + below(3000) }, (_, index) => `X-${index % 700}: ${MARK}`),
      ),
      isWhole: true,
    }),
    noise: () => ({
      bytes: String.fromCharCode(...Array.from({ length: 1 + below(400) }, () => below(256))),
      isWhole: false,
    }),
    unfinished: () => {
      const whole = request(one(TARGETS), [`X: ${MARK}`]);
      return { bytes: whole.slice(0, 1 + below(whole.length - 1)), isWhole: false };
    },
    pipelined: () => ({
      bytes:
        `GET ${one(TARGETS)} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(1 + below(30)) +
        request(one(TARGETS), []),
      isWhole: true,
    }),
    long: () => ({
      bytes: request(`/${'a'.repeat(below(20_000))}${MARK}`, []),
      isWhole: true,
    }),
  };
  const kinds = Object.keys(makers);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] as string;
    const made = (makers[kind] as () => Omit<HostileRequest, 'kind'>)();
    return { kind, ...made };
  });
}
