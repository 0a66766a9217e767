import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { freePort } from '../../scripts/steps/free-port';
import { ARTICLE, HOSTILE } from '../support/pages';
import { FIXTURE, SERVE } from '../support/sites';

/** Sends a request line as it is: a client library would tidy it first. */
async function raw(target: string, port = FIXTURE.port, method = 'GET') {
  const socket = connect(port, 'localhost');
  socket.write(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  await once(socket, 'close');
  const [head = '', ...body] = Buffer.concat(chunks).toString().split('\r\n\r\n');
  return {
    status: Number(head.split(' ')[1]),
    location: /^location: (.*)$/im.exec(head)?.[1],
    body: body.join('\r\n\r\n'),
  };
}

test('each way of writing an address leads to its one form, in one step', async () => {
  const written: readonly (readonly [string, string])[] = [
    [`${ARTICLE}/`, ARTICLE],
    [ARTICLE.toUpperCase(), ARTICLE],
    [`//articles//${ARTICLE.split('/')[2]}//`, ARTICLE],
    [`/Articles/${ARTICLE.split('/')[2]}/?utm=1&a=%2F`, `${ARTICLE}?utm=1&a=%2F`],
    [`/x/../${ARTICLE.slice(1)}/`, ARTICLE],
    ['//', '/'],
  ];
  for (const [target, expected] of written) {
    const { status, location } = await raw(target);
    expect([status, location], target).toEqual([308, expected]);
    expect((await raw(location ?? '')).status, `${target} again`).toBe(200);
  }
});

test('a former address of another system leads to the present one, in one step', async () => {
  for (const former of [
    '/2019/03/%C3%89t%C3%A9-(2).HTML/',
    '/2019/03/%c3%89t%c3%a9-(2).html',
    '/?p=123',
    '/?fbclid=x&p=123',
    '/spip.php?article12',
  ]) {
    const { status, location } = await raw(former);
    const kept = former.includes('fbclid') ? '?fbclid=x' : '';
    expect([status, location], former).toEqual([308, HOSTILE + kept]);
    expect((await raw(location ?? '')).status, former).toBe(200);
  }
  expect((await raw('/?p=1234')).status).toBe(200);
});

test('no address leads out of the site, and none loops', async () => {
  for (const target of [
    '//exemple.fr/',
    '/\\exemple.fr/',
    '/%5Cexemple.fr/',
    '///exemple.fr//',
    '/.//exemple.fr/',
    '/%2F%2Fexemple.fr/',
    '/%C3%89T%C3%89',
  ]) {
    const { location = '' } = await raw(target);
    expect(location, target).toMatch(/^\/(?![/\\])/);
    expect((await raw(location)).location, `${target} again`).toBeUndefined();
  }
});

test('a malformed address is the client’s fault, not the server’s', async () => {
  for (const target of ['/articles/%C3', '/%', '/articles/%E0%A4%A']) {
    const { status, body } = await raw(target);
    expect([status, body], target).toEqual([400, 'Adresse mal formée.\n']);
  }
});

test('only reading is allowed', async ({ request }) => {
  const response = await request.post(ARTICLE);
  expect([response.status(), response.headers().allow]).toEqual([405, 'GET, HEAD']);
  const head = await request.head(ARTICLE);
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
});

test('a failure shows a page of ours, whole, that nobody keeps', async ({ page }) => {
  const response = await page.goto('/panne');
  expect(response?.status()).toBe(500);
  expect(response?.headers()['cache-control']).toBe('no-store');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Cette page n’a pas pu être servie.',
  );
  await expect(page.getByRole('main').getByRole('link')).toHaveAttribute('href', '/');
  expect(await page.locator('script:not([type])').count()).toBe(0);
});

test('a server asked to stop answers what it was asked first', async () => {
  const port = await freePort();
  const server = spawn('node', [SERVE], {
    cwd: FIXTURE.folder,
    env: { ...process.env, PORT: String(port) },
  });
  await new Promise<void>((resolve) => {
    server.stdout.on('data', (chunk) => {
      if (String(chunk).includes(String(port))) resolve();
    });
  });
  // Half of a request is on its way when the signal comes.
  const socket = connect(port, 'localhost');
  await once(socket, 'connect');
  socket.write(`GET ${ARTICLE} HTTP/1.1\r\nHost: localhost\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write('\r\n');
  const [exit] = await Promise.all([once(server, 'exit'), once(socket, 'close')]);
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200[\s\S]*<\/html>/);
  expect(exit[0]).toBe(0);
});
