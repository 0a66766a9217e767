import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { playwrightArguments } from './test-filter';

let root: string;
let folder: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'a-search-'));
  folder = path.join(root, 'e2e');
  mkdirSync(path.join(folder, 'engine'), { recursive: true });
  for (const name of ['search.spec.ts', 'search-limits.spec.ts', 'head.spec.ts', 'search.txt'])
    writeFileSync(path.join(folder, 'engine', name), '');
});

afterAll(() => rmSync(root, { recursive: true }));

it.each([
  [['search'], ['e2e/engine/search-limits.spec.ts', 'e2e/engine/search.spec.ts']],
  [['./e2e/engine/head.spec.ts'], ['e2e/engine/head.spec.ts']],
  [
    ['head', '--headed'],
    ['e2e/engine/head.spec.ts', '--headed'],
  ],
  [['the menu holds'], ['--grep', 'the menu holds']],
  // A word of the path of the project is not a word of a file's name.
  [['a-search-'], ['--grep', 'a-search-']],
  [
    ['--grep', 'search'],
    ['--grep', 'search'],
  ],
  [[], []],
])('%j', (args, expected) => {
  expect(playwrightArguments(args, folder).sort()).toEqual([...expected].sort());
});
