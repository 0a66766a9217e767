import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { type HostileRequest, hostileRequests, MARK } from '../support/hostile-requests';
import { type OwnServer, ownServer } from '../support/own-server';
import { ARTICLE } from '../support/pages';

const COUNT = 3_200;
const AT_ONCE = 40;
/** A client that was promised nothing waits this long for an answer; one that must have one, longer. */
const PATIENCE_MS = { unpromised: 1_500, promised: 20_000 };

// One server for all: its open files are counted.
test.describe.configure({ mode: 'serial' });
let server: OwnServer;
test.beforeAll(async () => {
  test.skip(!existsSync('/proc/self/fd'), 'counts open files where Linux shows them');
  server = await ownServer();
});
test.afterAll(() => server?.stop());

/** Sends bytes and gives all that comes back before the connection ends, or falls silent. */
function exchange(bytes: string, patience = PATIENCE_MS.promised): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(server.port, 'localhost');
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
    socket.write(bytes, 'latin1');
  });
}

/** The first answer in what came back. */
function firstAnswer(received: string) {
  const end = received.indexOf('\r\n\r\n');
  const head = end < 0 ? received : received.slice(0, end);
  const headers = new Map(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
  );
  const length = Number(headers.get('content-length') ?? 0);
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1] ?? Number.NaN),
    headers,
    body: received.slice(end + 4, end + 4 + length),
  };
}

/** What is wrong with what came back for a request, if anything is. */
function faultOf({ bytes, isWhole }: HostileRequest, received: string): string | undefined {
  if (received === '') return isWhole ? 'no answer' : undefined;
  const { status, headers, body } = firstAnswer(received);
  // oEmbed itself asks for 501 where a format is not made (https://oembed.com, § 2.3.3).
  const isFormat = status === 501 && bytes.includes('format=');
  if (!(status >= 200 && status < 500) && !isFormat) return `status ${status}`;
  for (const name of ['x-content-type-options', 'content-security-policy', 'referrer-policy'])
    if (!headers.has(name)) return `${status} without ${name}`;
  if (headers.get('strict-transport-security') === undefined) return `${status} without HSTS`;
  if (status === 308) {
    const location = headers.get('location') ?? '';
    return /^\/(?![/\\])/.test(location) ? undefined : `leads to ${location}`;
  }
  if (body.includes(MARK)) return 'gives back what it was sent';
  if (/[<"]script/.test(bytes) && body.includes('<script>"')) return 'gives back markup';
  return undefined;
}

test(`${COUNT} hostile requests: none ends the server, none is answered by a failure`, async () => {
  test.setTimeout(240_000);
  const openFiles = () => readdirSync(`/proc/${server.workerId()}/fd`).length;
  await exchange(`GET ${ARTICLE} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  const before = { worker: server.workerId(), files: openFiles() };

  const requests = hostileRequests(COUNT, 20_261_125);
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  let next = 0;
  const client = async () => {
    while (next < requests.length) {
      const request = requests[next++] as HostileRequest;
      const { unpromised, promised } = PATIENCE_MS;
      const received = await exchange(request.bytes, request.isWhole ? promised : unpromised);
      const { status } = firstAnswer(received);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      const fault = faultOf(request, received);
      if (fault)
        faults.push(`${request.kind}: ${fault}: ${JSON.stringify(request.bytes.slice(0, 300))}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));

  test.info().annotations.push({
    type: 'statuses',
    description: JSON.stringify(Object.fromEntries([...statuses].sort(([a], [b]) => a - b))),
  });
  expect(faults).toEqual([]);
  const last = await exchange(`GET ${ARTICLE} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  expect(last).toMatch(/^HTTP\/1\.1 200 /);
  expect(server.workerId()).toBe(before.worker);
  await expect.poll(openFiles, { timeout: 40_000 }).toBeLessThanOrEqual(before.files);
  expect(server.output()).not.toMatch(/uncaught|unhandled/);
});

test('300 readers that leave in the middle leave no file open', async () => {
  const openFiles = () => readdirSync(`/proc/${server.workerId()}/fd`).length;
  const html = await exchange(`GET ${ARTICLE} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  const image =
    /\/media\/[^" ]+-1280\.jpg|\/media\/[^" ]+\.(?:jpg|avif)/.exec(html)?.[0] ?? '/icon-512.png';
  const before = { worker: server.workerId(), files: openFiles() };
  await Promise.all(
    Array.from(
      { length: 300 },
      () =>
        new Promise<void>((resolve) => {
          const socket = connect(server.port, 'localhost');
          socket.on('error', () => {});
          socket.on('close', () => resolve());
          socket.once('data', () => socket.resetAndDestroy());
          socket.write(`GET ${image} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(3));
        }),
    ),
  );
  expect(server.workerId()).toBe(before.worker);
  await expect.poll(openFiles, { timeout: 40_000 }).toBeLessThanOrEqual(before.files);
});
