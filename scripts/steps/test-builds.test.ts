import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isBuilt, rememberBuild } from './test-builds';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  vi.stubEnv('PLAIN_NEXT', '');
  root = mkdtempSync(path.join(tmpdir(), 'test-builds-'));
  write('lib/a.ts', 'a');
  write('content/site.yml', 'name: Un journal');
  write('.next/BUILD_ID', '1');
  rememberBuild(root, 'newspaper');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('is built until something changes', () => {
  expect(isBuilt(root, 'newspaper')).toBe(true);
  expect(isBuilt(root, 'fixtures')).toBe(false);
  // What the build itself writes, tests and other folders do not count.
  for (const file of ['public/icon.svg', 'content/registry.json', 'lib/a.test.ts', 'docs/a.md'])
    write(file, 'x');
  expect(isBuilt(root, 'newspaper')).toBe(true);
});

it.each([
  ['the text of a file', () => write('lib/a.ts', 'b')],
  ['a new file', () => write('content/articles/a.mdx', '')],
  ['a file that is gone', () => rmSync(path.join(root, 'lib/a.ts'))],
  ['another build in the same folder', () => write('.next/BUILD_ID', '2')],
  ['the way it is built', () => vi.stubEnv('PLAIN_NEXT', '1')],
])('is to be built again after %s', (_, change) => {
  change();
  expect(isBuilt(root, 'newspaper')).toBe(false);
});

it('counts the newspapers of the tests apart', () => {
  rememberBuild(root, 'fixtures');
  write('content/site.yml', 'name: Un autre');
  expect([isBuilt(root, 'newspaper'), isBuilt(root, 'fixtures')]).toEqual([false, true]);
  write('e2e/fixtures/newborn/site.yml', 'x');
  expect(isBuilt(root, 'fixtures')).toBe(false);
});
