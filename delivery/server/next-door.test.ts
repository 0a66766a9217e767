import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nextDoor } from './next-door';

const folder = mkdtempSync(path.join(tmpdir(), 'door-'));
const socketPath = path.join(folder, 'socket');
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => answer(request, response));
const askNext = nextDoor(socketPath, 'https://journal.test');

beforeAll(async () => {
  server.listen(socketPath);
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

it('asks as the site itself would, and keeps what goes with the answer', async () => {
  let asked: IncomingMessage | undefined;
  answer = (request, response) => {
    asked = request;
    response
      .writeHead(201, {
        'content-type': 'application/json',
        link: '</a>',
        'x-robots-tag': 'noindex',
        'x-powered-by': 'Next.js',
        'set-cookie': 'a=b',
      })
      .end('{}');
  };
  expect(await askNext('/oembed?url=a')).toEqual({
    status: 201,
    headers: { 'content-type': 'application/json', link: '</a>', 'x-robots-tag': 'noindex' },
    body: Buffer.from('{}'),
  });
  expect([asked?.method, asked?.url]).toEqual(['GET', '/oembed?url=a']);
  expect(asked?.headers).toEqual({
    host: 'journal.test',
    'x-forwarded-proto': 'https',
    accept: '*/*',
    connection: 'close',
  });
});

it('takes no answer that is endless, cut, or absent', async () => {
  answer = (_, response) => {
    const piece = Buffer.alloc(1024 * 1024);
    const write = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', write);
    write();
  };
  await expect(askNext('/')).rejects.toThrow('Next answers too long.');
  answer = (request) => request.socket.destroy();
  await expect(askNext('/')).rejects.toThrow();
  answer = (_, response) => {
    response.writeHead(200, { 'content-length': '5' }).write('a');
    setTimeout(() => response.destroy(), 20);
  };
  await expect(askNext('/')).rejects.toThrow();
  await expect(nextDoor(path.join(folder, 'rien'), 'https://journal.test')('/')).rejects.toThrow(
    /ENOENT/,
  );
});
