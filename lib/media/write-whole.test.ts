import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isUnfinished, removeUnfinished, writeWhole, writingFault } from './write-whole';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes a file in a folder that is not there yet, and leaves nothing beside it', () => {
  writeWhole(path.join(folder, 'a', 'b.txt'), 'un');
  writeWhole(path.join(folder, 'a', 'b.txt'), 'deux');
  expect(readFileSync(path.join(folder, 'a', 'b.txt'), 'utf8')).toBe('deux');
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['b.txt']);
});

it('leaves the old file, and nothing else, when the new one cannot be put in place', () => {
  const taken = path.join(folder, 'dossier');
  writeWhole(path.join(taken, 'x'), 'x');
  expect(() => writeWhole(taken, 'un')).toThrow();
  expect(readdirSync(folder)).toEqual(['dossier']);
});

it('removes what a dead process left, and not what a live one writes', () => {
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  const names = [dead, process.pid].map((owner) => `.a.avif.${owner}.0123abcd.tmp`);
  for (const name of names) writeFileSync(path.join(folder, name), 'x');
  expect(names.every(isUnfinished)).toBe(true);
  removeUnfinished(folder);
  expect(readdirSync(folder)).toEqual([names[1]]);
  // The number of a process is given again: an old file is nobody's.
  utimesSync(path.join(folder, names[1] ?? ''), 0, 0);
  removeUnfinished(folder);
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ['ENOSPC', 'une écriture refusée : le disque est plein (ENOSPC)'],
  ['EACCES', 'une écriture refusée : l’écriture est interdite (EACCES)'],
  ['EIO', 'une écriture refusée (EIO)'],
])('says %s in French', (code, received) => {
  expect(writingFault(Object.assign(new Error('x'), { code })).received).toBe(received);
});
