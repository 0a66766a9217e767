import { once } from 'node:events';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LARGE, page, smallRelease } from '../../testing/small-release';
import type { Answer } from './answers';
import { drainOf } from './drain';
import { createSiteServer } from './http-server';
import { readRelease } from './release';
import { Site } from './site';

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/oembed?url=a': {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ title: 'a'.repeat(2000) })),
  },
  '/oembed': {
    status: 400,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from('{"status":400}'),
  },
  '/panne': { status: 500, headers: { 'content-type': 'text/html' }, body: Buffer.from('Oops') },
};
const asked: string[] = [];

let release: Awaited<ReturnType<typeof smallRelease>>;
let server: Server;
let port = 0;

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  release = await smallRelease();
  const site = new Site(readRelease(release.folder), (target) => {
    asked.push(target);
    const answer = ANSWERS[target];
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('Next is down.'));
  });
  server = createSiteServer(() => site);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterEach(() => {
  asked.length = 0;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  release.remove();
  vi.restoreAllMocks();
});

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function get(
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', path: target, headers, method, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end();
  });
}

/** Everything that comes back for bytes sent as they are. */
async function raw(...parts: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {});
  for (const part of parts) socket.write(part, 'latin1');
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('latin1');
}

describe('a file', () => {
  it('is sent in the form that the client would rather have', async () => {
    const decoders = {
      br: brotliDecompressSync,
      gzip: gunzipSync,
      identity: (body: Buffer) => body,
    };
    const expected = page('Article');
    for (const [accepted, coding] of [
      ['gzip, deflate, br', 'br'],
      ['br;q=0, gzip', 'gzip'],
      ['gzip;q=0', 'identity'],
      ['gzip;q=1, br;q=0.5', 'gzip'],
      ['*', 'br'],
      ['*;q=0, gzip', 'gzip'],
      ['identity, br;q=0.1', 'identity'],
      ['', 'identity'],
      ['zstd', 'identity'],
    ] as const) {
      const { headers, body } = await get('/articles/a', { 'accept-encoding': accepted });
      expect(headers['content-encoding'] ?? 'identity', accepted).toBe(coding);
      expect(decoders[coding](body).toString(), accepted).toBe(expected);
      expect(Number(headers['content-length'])).toBe(body.length);
    }
    expect((await get('/articles/a', { 'accept-encoding': 'identity;q=0' })).status).toBe(406);
    expect((await get('/icon.png', { 'accept-encoding': 'identity;q=0' })).status).toBe(200);
  });

  it('has a strong tag of its own in each form, and a date', async () => {
    const forms = await Promise.all(
      ['br', 'gzip', 'identity'].map((accepted) =>
        get('/articles/a', { 'accept-encoding': accepted }),
      ),
    );
    const tags = forms.map(({ headers }) => headers.etag ?? '');
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    expect(forms[0]?.headers['last-modified']).toBe('Wed, 25 Nov 2026 12:00:00 GMT');
    const known = await get('/articles/a', {
      'accept-encoding': 'br',
      'if-none-match': `"x", ${tags[0]}`,
    });
    expect([known.status, known.body.length]).toEqual([304, 0]);
    expect(known.headers.etag).toBe(tags[0]);
    expect(known.headers['cache-control']).toContain('max-age=0');
    expect(known.headers['content-security-policy']).toBeDefined();
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['octets=0-5', 200, '0123456789', undefined],
    ['bytes=0-1,3-4', 200, '0123456789', undefined],
    ['bytes=10-5', 416, undefined, 'bytes */10'],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['bytes=0-18446744073709551615', 416, undefined, 'bytes */10'],
  ])('in part: %s', async (range, status, text, contentRange) => {
    const { status: received, headers, body } = await get('/icon.png', { range });
    expect(received).toBe(status);
    expect(headers['content-range']).toBe(contentRange);
    if (text !== undefined) expect(body.toString()).toBe(text);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is sent in part only of the version that the client has', async () => {
    const { headers } = await get('/media/grand.avif');
    const range = 'bytes=299998-';
    const same = await get('/media/grand.avif', { range, 'if-range': headers.etag ?? '' });
    expect([same.status, [...same.body]]).toEqual([206, [...LARGE.subarray(299_998)]]);
    const other = await get('/media/grand.avif', { range, 'if-range': '"autre"' });
    expect([other.status, other.body.equals(LARGE)]).toEqual([200, true]);
    const weak = await get('/media/grand.avif', { range, 'if-range': `W/${headers.etag}` });
    expect(weak.status).toBe(200);
  });

  it('may be empty', async () => {
    expect((await get('/vide.txt')).body.length).toBe(0);
    expect((await get('/vide.txt', { range: 'bytes=0-' })).status).toBe(416);
  });

  it('has the same headers for HEAD, and no body', async () => {
    for (const target of ['/articles/a', '/media/grand.avif', '/rien', '/oembed?url=a']) {
      const [whole, head] = [await get(target), await get(target, {}, 'HEAD')];
      expect([head.status, head.body.length]).toEqual([whole.status, 0]);
      const { date: _a, ...expected } = whole.headers;
      const { date: _b, ...received } = head.headers;
      expect(received).toEqual(expected);
    }
  });

  it('that is lost or changed is answered by the page of a failure, and the next request served', async () => {
    const lost = await smallRelease();
    const site = new Site(readRelease(lost.folder), () => Promise.reject(new Error()));
    rmSync(path.join(lost.folder, 'files', 'icon.png'));
    writeFileSync(path.join(lost.folder, 'files', 'media/grand.avif'), 'court');
    const other = createSiteServer(() => site).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const kept = port;
    port = (other.address() as AddressInfo).port;
    try {
      for (const target of ['/icon.png', '/media/grand.avif']) {
        const failed = await get(target);
        expect([failed.status, failed.body.toString()]).toEqual([500, page('Panne')]);
        expect(failed.headers['cache-control']).toBe('no-store');
      }
      expect((await get('/')).status).toBe(200);
    } finally {
      port = kept;
      other.close();
      lost.remove();
    }
  });
});

describe('an address', () => {
  it.each([
    ['/', 200],
    ['/articles/a', 200],
    ['/articles/retire', 410],
    ['/articles/ancien?a=b', 308],
    ['/Articles//A/', 308],
    ['/rien', 404],
    ['/404', 404],
    ['/erreur', 404],
    ['/_next/image?url=%2Ficon.png&w=64&q=75', 404],
    ['/_next/data/essai/index.json', 404],
    ['/_next/static/chunks/a.js', 404],
    ['/articles/a/markdown', 404],
    ['/articles/a.rsc', 404],
    ['/manifest.json', 404],
    ['/__proto__', 404],
    ['/constructor', 404],
    ['/%2e%2e/manifest.json', 308],
    ['/%00', 404],
    ['/%C3', 400],
  ])('%s answers %i, without Next', async (target, status) => {
    const { status: received, headers } = await get(target, {
      rsc: '1',
      'next-action': 'a',
      'next-router-state-tree': 'a',
      'x-middleware-subrequest': 'middleware',
      'x-middleware-rewrite': '/panne',
      'x-forwarded-host': 'exemple.test',
    });
    expect(received).toBe(status);
    expect(asked).toEqual([]);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringMatching(/max-age/),
    });
    expect(headers['content-security-policy']).toBeDefined();
  });

  it('that is old leads to the new one with its query', async () => {
    const { headers } = await get('/articles/ancien?a=b');
    expect(headers.location).toBe('/articles/a?a=b');
  });

  it.each([
    ['/?p=123', '/articles/a'],
    ['/?utm_source=x&p=123', '/articles/a?utm_source=x'],
    ['/SPIP.php?article12', '/articles/a'],
  ])('that a query named leads to the new one in one step: %s', async (address, location) => {
    const { status, headers } = await get(address);
    expect([status, headers.location]).toEqual([308, location]);
  });

  it('that Next makes at each request is asked with its query, and tidied', async () => {
    const first = await get('/oembed?url=a', { 'accept-encoding': 'gzip' });
    expect(asked).toEqual(['/oembed?url=a']);
    expect(JSON.parse(gunzipSync(first.body).toString()).title).toHaveLength(2000);
    expect(first.headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, max-age=0, s-maxage=300',
      'x-content-type-options': 'nosniff',
    });
    const again = await get('/oembed?url=a', {
      'accept-encoding': 'gzip',
      'if-none-match': first.headers.etag ?? '',
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get('/oembed')).status).toBe(400);
  });

  it('that Next fails at is answered by the page of a failure', async () => {
    for (const target of ['/panne', '/oembed?inconnu']) {
      const { status, body } = await get(target);
      expect([status, body.toString()]).toEqual([500, page('Panne')]);
    }
  });

  it('gives Markdown to who would rather have it, and no shared cache keeps it', async () => {
    const { headers } = await get('/articles/a', { accept: 'text/markdown' });
    expect(headers).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'cache-control': 'private, no-cache',
      'content-location': '/articles/a.md',
      vary: 'Accept, Accept-Encoding',
    });
    const html = await get('/articles/a', { accept: 'text/html' });
    expect(html.headers['cache-control']).toContain('public');
    expect(html.headers.vary).toBe('Accept, Accept-Encoding');
  });
});

it('says of itself, to who looks after it, what it serves', async () => {
  const { status, headers, body } = await get('/healthz');
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  expect(JSON.parse(body.toString())).toEqual({
    build: 'essai',
    builtAt: '2026-11-25T12:00:00.000Z',
    articles: 1,
  });
});

describe('a request that is no reading', () => {
  const HOST = 'Host: a\r\n';
  it.each([
    ['a body', `GET / HTTP/1.1\r\n${HOST}Content-Length: 5\r\n\r\nabcde`, 413],
    [
      'a body in pieces',
      `GET / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      413,
    ],
    [
      'two lengths',
      `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`,
      400,
    ],
    [
      'a length and pieces',
      `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      'another method',
      `POST / HTTP/1.1\r\n${HOST}Content-Length: 0\r\nConnection: close\r\n\r\n`,
      405,
    ],
    ['a method of the framework’s', `PURGE / HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 405],
    ['CONNECT', `CONNECT a:443 HTTP/1.1\r\n${HOST}\r\n`, 405],
    ['OPTIONS *', `OPTIONS * HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 405],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two hosts', `GET / HTTP/1.1\r\n${HOST}Host: b\r\nConnection: close\r\n\r\n`, 400],
    ['HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n', 200],
    [
      'an expectation',
      `GET / HTTP/1.1\r\n${HOST}Expect: le-printemps\r\nConnection: close\r\n\r\n`,
      417,
    ],
    [
      '100-continue',
      `GET / HTTP/1.1\r\n${HOST}Expect: 100-continue\r\nConnection: close\r\n\r\n`,
      200,
    ],
    ['a long target', `GET /${'a'.repeat(9000)} HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, 414],
    ['an endless target', `GET /${'a'.repeat(70_000)}`, 414],
    ['long headers', `GET / HTTP/1.1\r\n${HOST}X: ${'a'.repeat(70_000)}\r\n\r\n`, 431],
    ['no HTTP', 'bonjour\r\n\r\n', 400],
    ['HTTP/2 by preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    [
      'an upgrade',
      `GET / HTTP/1.1\r\n${HOST}Connection: Upgrade, close\r\nUpgrade: h2c\r\nHTTP2-Settings: a\r\n\r\n`,
      200,
    ],
    [
      'an absolute target',
      'GET http://exemple.test/icon.png HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      200,
    ],
  ])('%s', async (_, bytes, status) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/^x-content-type-options: nosniff\r$/im);
    expect(answer).toMatch(/^content-security-policy: /im);
    if (status >= 400) expect(answer.split('\r\n\r\n')[1]).toMatch(/^[\x20-\x7e\x80-\xff]+\n/);
  });
});

it('answers every request of a connection that asks for many at once, and leaves no file open', async () => {
  const openFiles = () => readdirSync('/proc/self/fd').length;
  await get('/media/grand.avif');
  const before = openFiles();
  const one = 'GET /media/grand.avif HTTP/1.1\r\nHost: a\r\n\r\n';
  for (let turn = 0; turn < 5; turn++) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(one.repeat(80));
    await once(socket, 'data');
    socket.resetAndDestroy();
  }
  const many = await raw(
    `${one.repeat(19)}GET /icon.png HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  );
  expect(many.match(/HTTP\/1\.1 200 /g)).toHaveLength(20);
  await vi.waitFor(() => expect(openFiles()).toBeLessThanOrEqual(before), { timeout: 10_000 });
});

it('loses no request of those that are connected when it leaves', async () => {
  const site = new Site(readRelease(release.folder), () => Promise.reject(new Error()));
  const leaving = createSiteServer(() => site);
  const drain = drainOf(leaving);
  leaving.listen(0, '127.0.0.1');
  await once(leaving, 'listening');
  const { port: itsPort } = leaving.address() as AddressInfo;
  const sockets = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = connect(itsPort, '127.0.0.1');
      socket.write('GET /icon.png HTTP/1.1\r\nHost: a\r\n\r\n');
      await once(socket, 'data');
      return socket;
    }),
  );
  const left = drain.start();
  const answers = await Promise.all(
    sockets.map(async (socket) => {
      socket.write('GET /icon.png HTTP/1.1\r\nHost: a\r\n\r\n');
      const [chunk] = (await once(socket, 'data')) as [Buffer];
      return chunk.toString();
    }),
  );
  for (const answer of answers)
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*^connection: close\r$/im);
  await left;
});
