import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { execa } from 'execa';
import { parseRssFeed } from 'feedsmith';
import { onPath } from '../../scripts/steps/browser';
import { BRIEF } from '../support/pages';
import { FIXTURE } from '../support/sites';

/** Programs that people read feeds with, as Debian gives them, each in a folder of its own. */
let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'feed-reader-'));
});

test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FEED = `${FIXTURE.origin}/rss.xml`;

function run(command: string, args: readonly string[]) {
  return execa(command, args, { cwd: folder, env: { HOME: folder }, all: true });
}

/** What the feed says, in the order of its identifiers. */
async function expected(request: APIRequestContext) {
  const { items = [] } = parseRssFeed(await (await request.get('/rss.xml')).text());
  return items
    .map(({ guid, link, title }) => ({ id: guid?.value, url: link, title }))
    .sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

test('newsboat reads every article once, under its identifier, title and address', async ({
  request,
}) => {
  for (const needed of ['newsboat', 'sqlite3'])
    test.skip(!onPath(needed), `needs ${needed}: apt-get install -y ${needed}`);
  writeFileSync(path.join(folder, 'urls'), `${FEED}\n`);
  writeFileSync(path.join(folder, 'config'), '');
  const newsboat = (...args: string[]) =>
    run('newsboat', ['-u', 'urls', '-c', 'cache.db', '-C', 'config', ...args]);
  const items = await expected(request);
  // Asked twice: what is known already is not told again.
  for (const _ of ['first', 'again']) {
    const { stdout } = await newsboat('-x', 'reload', 'print-unread');
    expect(stdout).toContain(`${items.length} unread articles`);
  }
  const query = 'SELECT guid AS id, url, title FROM rss_item ORDER BY guid';
  const { stdout } = await run('sqlite3', ['-json', 'cache.db', query]);
  expect(JSON.parse(stdout)).toEqual(items);
});

test('rss2email sends every article, whole, once', async ({ request }) => {
  test.skip(!onPath('r2e'), 'needs rss2email: apt-get install -y rss2email');
  const mail = path.join(folder, 'mail');
  mkdirSync(mail);
  writeFileSync(
    path.join(folder, 'config'),
    `[DEFAULT]
from = flux@journal.test
to = lecteur@journal.test
email-protocol = maildir
maildir-path = ${mail}
maildir-mailbox = flux
html-mail = True
`,
  );
  const r2e = (...args: string[]) => run('r2e', ['-c', 'config', '-d', 'data.json', ...args]);
  await r2e('add', 'essai', FEED);
  for (const _ of ['first', 'again']) expect((await r2e('run')).all).not.toMatch(/warn|error/i);
  const received = path.join(mail, 'flux', 'new');
  const messages = readdirSync(received).map((name) => {
    const text = readFileSync(path.join(received, name), 'utf8');
    const header = (field: string) => new RegExp(`^${field}: (.*)$`, 'm').exec(text)?.[1];
    const [, body = ''] = text.split(/\r?\n\r?\n/);
    const html = Buffer.from(body, 'base64').toString();
    return { id: header('X-RSS-ID'), url: header('X-RSS-URL'), html };
  });
  const items = await expected(request);
  expect(messages.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id));
  for (const { id, url } of items) {
    const message = messages.find((each) => each.id === id);
    expect(message?.url).toBe(url);
    if (url?.endsWith(BRIEF)) expect(message?.html).not.toContain('<img');
    else expect(message?.html, url).toMatch(/<img [^>]*src="https:\/\/journal\.test\/media\//);
  }
});
