import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeNew } from './write-new';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('writes a file and the folders that it needs, and leaves nothing beside it', () => {
  expect(writeNew(path.join(folder, 'a/b.txt'), 'un')).toBe(true);
  expect(readFileSync(path.join(folder, 'a/b.txt'), 'utf8')).toBe('un');
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['b.txt']);
});

it('touches no file that is there', () => {
  writeNew(path.join(folder, 'b.txt'), 'un');
  expect(writeNew(path.join(folder, 'b.txt'), 'deux')).toBe(false);
  expect(readFileSync(path.join(folder, 'b.txt'), 'utf8')).toBe('un');
  expect(readdirSync(folder)).toEqual(['b.txt']);
});
