import {
  cpSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { Agent, get } from 'node:http';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type OwnServer, ownServer } from '../support/own-server';
import { ARTICLE } from '../support/pages';
import { FIXTURE, ROOT } from '../support/sites';

/** The packages stand above it. */
const SITE = path.join(ROOT, '.cache', 'releases');

/** Another release of the same site: each of its answers says which one it is. */
function addRelease(name: string): void {
  const folder = path.join(SITE, 'releases', name);
  cpSync(realpathSync(path.join(FIXTURE.folder, 'out')), folder, {
    recursive: true,
    verbatimSymlinks: true,
  });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.build.id = name;
  manifest.headers['x-release'] = name;
  writeFileSync(file, JSON.stringify(manifest));
}

function leadTo(name: string): void {
  const link = path.join(SITE, 'out');
  symlinkSync(path.join('releases', name), `${link}.tmp`);
  renameSync(`${link}.tmp`, link);
}

let server: OwnServer | undefined;
test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.beforeAll(() => {
  rmSync(SITE, { recursive: true, force: true });
  mkdirSync(path.join(SITE, 'releases'), { recursive: true });
  addRelease('a');
  leadTo('a');
});
test.afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** The release that answers, or why none does. */
function ask(target: string): Promise<string> {
  return new Promise((resolve) => {
    const request = get({ port: server?.port, path: target, agent }, (response) => {
      response.resume();
      response.on('error', () => {});
      response.on('close', () => {
        const { statusCode, headers, complete } = response;
        resolve(
          !complete ? 'cut' : statusCode === 200 ? `${headers['x-release']}` : `${statusCode}`,
        );
      });
    });
    request.on('error', (error) => resolve(error.message));
  });
}

/** A busy machine is slow: what is asked is that it happens, not how fast. */
const PATIENT = { timeout: 60_000 };

test('told to look again, it serves the new release without a failed request, and never the old one after', async () => {
  server = await ownServer({ cwd: SITE });
  const targets = ['/', ARTICLE, '/robots.txt', '/news-sitemap.xml', '/rss.xml'];
  const seen: string[] = [];
  let isOver = false;
  /** Old answers to requests that were made after a new one had come. */
  let late = 0;
  const reader = async (first: number) => {
    for (let turn = first; !isOver; turn++) {
      const hasSeenNew = seen.includes('b');
      const answer = await ask(targets[turn % targets.length] ?? '/');
      if (hasSeenNew && answer === 'a') late++;
      seen.push(answer);
    }
  };
  const readers = [0, 1, 2, 3].map(reader);
  await expect.poll(() => seen.length, PATIENT).toBeGreaterThan(200);
  addRelease('b');
  leadTo('b');
  await expect.poll(() => seen.length, PATIENT).toBeGreaterThan(400);
  // The link alone changes nothing.
  expect(new Set(seen)).toEqual(new Set(['a']));
  server.process.kill('SIGHUP');
  await expect.poll(() => seen.at(-1), PATIENT).toBe('b');
  const switched = seen.length;
  await expect.poll(() => seen.length, PATIENT).toBeGreaterThan(switched + 400);
  isOver = true;
  await Promise.all(readers);
  expect(new Set(seen)).toEqual(new Set(['a', 'b']));
  expect(late).toBe(0);
});

test('told to look again at a release that is not whole, it goes on with what it has', async () => {
  leadTo('a');
  server = await ownServer({ cwd: SITE });
  addRelease('c');
  truncateSync(path.join(SITE, 'releases', 'c', 'files', 'robots.txt'), 3);
  leadTo('c');
  server.process.kill('SIGHUP');
  await expect.poll(() => server?.output(), PATIENT).toContain('files/robots.txt est de 3 octets');
  expect(server.output()).toContain('La version servie reste la même');
  expect(await ask('/')).toBe('a');
  await server.stop();
  await expect(ownServer({ cwd: SITE })).rejects.toThrow(/n’est pas entier.*npm run build/s);
});

test('a worker that is killed, or Next, is replaced', async () => {
  leadTo('a');
  server = await ownServer({ cwd: SITE });
  process.kill(server.workerId(), 'SIGKILL');
  await expect.poll(() => ask('/'), PATIENT).toBe('a');
  process.kill(server.nextId(), 'SIGKILL');
  expect(await ask(ARTICLE)).toBe('a');
  await expect.poll(() => ask('/news-sitemap.xml'), PATIENT).toBe('a');
});

for (const [name, env, line] of [
  [
    'a port that is no number',
    { PORT: 'abc' },
    'PORT : reçu « abc », attendu un nombre de 1 à 65535',
  ],
  ['a port that is taken', { PORT: String(FIXTURE.port) }, `Le port ${FIXTURE.port} est déjà pris`],
  ['a host of no machine', { HOST: 'nulle-part.invalid' }, 'corrigez HOST'],
  [
    'an address of another machine',
    { HOST: '203.0.113.7' },
    '« 203.0.113.7 » n’est pas une adresse de cette machine',
  ],
] as const) {
  test(`${name} ends the start with one line in French`, async () => {
    const error = await ownServer({ env }).then(
      (started) => started.stop().then(() => 'started'),
      (reason: Error) => reason.message,
    );
    expect(error).toContain(line);
    expect(error).not.toMatch(/\n\s+at /);
  });
}

test('listening on any address, it prints one that can be opened', async () => {
  server = await ownServer({ env: { HOST: '::' } });
  expect(server.output()).toContain(`http://localhost:${server.port}`);
});
