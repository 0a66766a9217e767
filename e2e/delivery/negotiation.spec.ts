import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { onPath } from '../../scripts/steps/browser';
import { freePort } from '../../scripts/steps/free-port';
import { ARTICLE, COMPANIONS, TEMPLATES } from '../support/pages';
import { FIXTURE, NEWBORN, SERVE, SITE_URL } from '../support/sites';

test('who would rather have Markdown gets it at the address of the page', async ({ request }) => {
  const types: Record<string, string> = {
    'text/markdown': 'text/markdown',
    'text/markdown, text/html;q=0.5': 'text/markdown',
    'text/html, text/markdown;q=0.1': 'text/html',
    '*/*': 'text/html',
  };
  for (const [accept, type] of Object.entries(types)) {
    const { 'content-type': given, vary } = (
      await request.get(ARTICLE, { headers: { accept } })
    ).headers();
    expect(given, accept).toContain(type);
    expect(vary, accept).toBe('Accept, Accept-Encoding');
  }
  const home = await request.get('/', { headers: { accept: 'text/markdown' } });
  expect(home.headers()['content-type']).toContain('text/html');
});

test('the reservation on mining goes with every answer, as the publisher chose', async ({
  request,
}) => {
  for (const address of ['/', ARTICLE, '/rss.xml', '/rien', '/news-sitemap.xml']) {
    expect((await request.get(address)).headers(), address).toMatchObject({
      'tdm-reservation': '1',
      'tdm-policy': `${SITE_URL}/reutilisation`,
      'content-usage': 'train-ai=n',
    });
  }
  expect((await request.get(`${NEWBORN.origin}/`)).headers()).toMatchObject({
    'tdm-reservation': '0',
    'content-usage': 'train-ai=y',
  });
});

test('a program in a page of another site may read feeds, twins and descriptions', async ({
  request,
}) => {
  const oembed = `/oembed?url=${encodeURIComponent(SITE_URL + ARTICLE)}`;
  const feeds = ['/rss.xml', '/atom.xml', '/feed.json', `${TEMPLATES.topic}/rss.xml`];
  for (const address of [...feeds, `${ARTICLE}.md`, oembed, '/oembed']) {
    const { 'access-control-allow-origin': allowed } = (await request.get(address)).headers();
    expect(allowed, address).toBe('*');
  }
  const page = (await request.get(ARTICLE)).headers();
  expect(page['access-control-allow-origin']).toBeUndefined();
});

test('a removed article is gone for good, and its page may be cached briefly', async ({
  request,
}) => {
  const response = await request.get('/articles/essai-retire');
  expect(response.status()).toBe(410);
  expect(response.headers()['cache-control']).toContain('s-maxage=60');
});

test('what went with something removed is gone with it', async ({ request }) => {
  for (const address of [
    '/auteurs/signature-ancienne',
    '/auteurs/signature-ancienne/rss.xml',
    '/articles/essai-retire.md',
    '/articles/essai-retire/opengraph-image',
  ]) {
    expect((await request.get(address)).status(), address).toBe(410);
  }
});

test('a feed already read is not sent again', async ({ request }) => {
  for (const feed of ['/rss.xml', '/atom.xml', '/feed.json', `${TEMPLATES.section}/rss.xml`]) {
    const { etag = '' } = (await request.get(feed)).headers();
    expect(etag, feed).not.toBe('');
    const again = await request.get(feed, { headers: { 'if-none-match': etag } });
    expect([again.status(), (await again.body()).length], feed).toEqual([304, 0]);
  }
});

test('the news sitemap holds what is news at the hour of the request', async ({ request }) => {
  test.skip(!onPath('faketime'), 'needs faketime: apt-get install -y faketime');
  const listed = async (clock: string) => {
    const port = await freePort();
    const server = spawn('faketime', [clock, 'node', SERVE], {
      cwd: FIXTURE.folder,
      env: { ...process.env, PORT: String(port), TZ: 'UTC' },
      detached: true,
    });
    try {
      await expect(async () => {
        expect((await request.get(`http://localhost:${port}/robots.txt`)).status()).toBe(200);
      }).toPass({ timeout: 20_000 });
      const xml = await (await request.get(`http://localhost:${port}/news-sitemap.xml`)).text();
      return [...xml.matchAll(/<loc>([^<]+)</g)].map(([, url]) => new URL(url ?? '').pathname);
    } finally {
      process.kill(-(server.pid ?? 0));
    }
  };
  expect((await listed('2026-02-12 12:00:00')).sort()).toEqual([ARTICLE, ...COMPANIONS].sort());
  expect(await listed('2026-02-12 20:00:00')).not.toContain(ARTICLE);
  expect(await listed('2026-03-12 10:00:00')).toEqual([]);
});
