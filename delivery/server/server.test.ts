import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { bundleServer } from '../../scripts/steps/bundle';
import { smallRelease } from '../../testing/small-release';
import { MANIFEST_FILE } from '../manifest';

/**
 * The supervisor, its worker and the keeper of Next, as they run: bundled, in processes of their own. Next
 * is played by a few lines, which say who asks.
 */
const NEXT = `import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
rmSync(process.argv[3], { force: true });
process.on('disconnect', () => process.exit());
createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ next: process.pid, url: request.url }));
}).listen(process.argv[3], () => process.send('ready'));
`;

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'server-')));
const link = path.join(root, 'out');
let port: number;
let server: ChildProcess | undefined;
let output = '';

/** A release under a name, which its answers carry. */
async function addRelease(name: string): Promise<void> {
  const { folder, remove } = await smallRelease();
  await bundleServer(folder);
  writeFileSync(path.join(folder, 'next.mjs'), NEXT);
  const file = path.join(folder, MANIFEST_FILE);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.headers = { ...manifest.headers, 'x-release': name };
  writeFileSync(file, JSON.stringify(manifest));
  renameSync(folder, path.join(root, name));
  remove();
}

function leadTo(name: string): void {
  rmSync(link, { force: true });
  symlinkSync(name, link, 'dir');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts `node out/server.mjs`, and waits until it says where it serves, or ends. */
async function start(env: Record<string, string> = {}): Promise<void> {
  output = '';
  const child = spawn(process.execPath, [path.join(link, 'server.mjs')], {
    cwd: root,
    env: { ...process.env, HOST: 'localhost', PORT: String(port), SITE_URL: '', ...env },
  });
  server = child;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  await vi.waitFor(
    () => {
      if (child.exitCode === null) expect(output).toContain('Le site est servi');
    },
    { timeout: 20_000 },
  );
}

/** Processes that another has started and that run a program, by its name. Linux only. */
function childrenOf(parent: number, program: string): number[] {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8');
  return children
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(program));
}

const ask = (target: string) => fetch(`http://localhost:${port}${target}`);
const released = async () => (await ask('/')).headers.get('x-release');
const nextId = async (): Promise<number> => (await (await ask('/oembed')).json()).next;
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000 });

beforeAll(async () => {
  await addRelease('a');
  await addRelease('b');
  port = await freePort();
  leadTo('a');
});
afterEach(async () => {
  if (server && server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }
  leadTo('a');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('serves what the link leads to, asks Next for the rest, and leaves when it is told to', async () => {
  await start({ SITE_URL: 'https://autre.test' });
  expect(output).toContain(`http://localhost:${port}`);
  expect(output).toContain('Ses pages se disent publiées à https://journal.test');
  expect(output).toContain(
    '« https://autre.test », mais le site est construit pour https://journal',
  );
  expect(await released()).toBe('a');
  expect(await (await ask('/oembed?url=b')).json()).toMatchObject({ url: '/oembed?url=b' });
  const ended = once(server as ChildProcess, 'exit');
  server?.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  await expect(ask('/')).rejects.toThrow();
});

it('replaces its Next when it ends', async () => {
  await start();
  const first = await nextId();
  process.kill(first, 'SIGKILL');
  await eventually(async () => expect(await nextId()).not.toBe(first));
  expect(output).toContain('Next ended');
});

it.skipIf(process.platform !== 'linux')(
  'answers by several processes, tells what they answered to this machine, and replaces one that ends',
  async () => {
    const metricsPort = await freePort();
    await start({ WORKERS: '2', METRICS_PORT: String(metricsPort) });
    for (let count = 0; count < 20; count++) await (await ask('/')).text();
    const metrics = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    await eventually(async () =>
      expect(await metrics()).toMatch(/http_requests_total{status="2xx"} 20\n/),
    );
    expect(await metrics()).toContain('release_info{id="essai"} 1');
    const workers = childrenOf(server?.pid ?? 0, 'worker.mjs');
    expect(workers).toHaveLength(2);
    process.kill(workers[0] ?? 0, 'SIGKILL');
    await eventually(async () => {
      expect(childrenOf(server?.pid ?? 0, 'worker.mjs')).toHaveLength(2);
      expect(childrenOf(server?.pid ?? 0, 'worker.mjs')).not.toContain(workers[0]);
      expect(await metrics()).toContain('worker_restarts_total 1');
    });
    expect(await released()).toBe('a');
  },
);

it.each(['1', '2'])(
  'serves another release once it is told to look again, and not before: WORKERS=%s',
  async (count) => {
    await start({ WORKERS: count });
    leadTo('b');
    expect(await released()).toBe('a');
    server?.kill('SIGHUP');
    await eventually(async () => expect(await released()).toBe('b'));
  },
);

it('goes on with what it has when the new release is not whole', async () => {
  await start();
  rmSync(link);
  server?.kill('SIGHUP');
  await eventually(async () => expect(output).toContain('La version servie reste la même'));
  expect(await released()).toBe('a');
});

it.each([
  [{ PORT: 'abc' }, 'PORT : reçu « abc »'],
  [{ HOST: 'nulle-part.invalid' }, 'corrigez HOST'],
  [{ WORKERS: 'deux' }, 'WORKERS : reçu « deux »'],
])('refuses to start, in French: %j', async (env, line) => {
  await start(env);
  expect(server?.exitCode).toBe(1);
  expect(output).toContain(line);
  expect(output).not.toMatch(/\n\s+at /);
});
