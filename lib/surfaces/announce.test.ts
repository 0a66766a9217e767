import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announce } from './announce';

interface Received {
  readonly path: string;
  readonly type: string | undefined;
  readonly body: string;
}

let server: Server;
let origin: string;
let received: Received[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push({ path: request.url ?? '', type: request.headers['content-type'], body });
      response.statusCode = request.url === '/refuse' ? 403 : 202;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const site = {
  siteUrl: 'https://journal.example',
  urls: ['https://journal.example/', 'https://journal.example/articles/a'],
  feeds: ['https://journal.example/rss.xml', 'https://journal.example/feed.json'],
};

describe('announce', () => {
  it('asks nothing of anyone until it is configured', async () => {
    received = [];
    expect(await announce(site)).toEqual([]);
    expect(received).toEqual([]);
  });

  it('tells IndexNow every address, with the key and where it is proved', async () => {
    received = [];
    const [reply] = await announce({ ...site, indexNowKey: 'cle', indexNow: `${origin}/indexnow` });
    expect(reply).toMatchObject({ accepted: true, detail: 'réponse 202' });
    expect(received).toHaveLength(1);
    expect(received[0]?.type).toContain('application/json');
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      host: 'journal.example',
      key: 'cle',
      keyLocation: 'https://journal.example/indexnow.txt',
      urlList: site.urls,
    });
  });

  it('tells the hub of each feed', async () => {
    received = [];
    await announce({ ...site, webSubHub: `${origin}/hub` });
    expect(received.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))).toEqual(
      site.feeds.map((feed) => ({ 'hub.mode': 'publish', 'hub.url': feed })),
    );
  });

  it('says who refused, and who did not answer', async () => {
    const refused = await announce({ ...site, indexNowKey: 'cle', indexNow: `${origin}/refuse` });
    expect(refused).toMatchObject([{ accepted: false, detail: 'réponse 403' }]);
    const [silent] = await announce({
      ...site,
      indexNowKey: 'cle',
      indexNow: 'http://127.0.0.1:1',
    });
    expect(silent?.accepted).toBe(false);
    expect(silent?.detail).toContain('pas de réponse');
  });
});
