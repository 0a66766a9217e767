import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, it } from 'vitest';
import { holdersOf, holdRelease, isHeld } from './hold-release';

const root = mkdtempSync(path.join(tmpdir(), 'held-'));
afterAll(() => rmSync(root, { recursive: true }));

it('holds a release as long as one of its servers does', () => {
  expect(isHeld(root)).toBe(false);
  const letGo = holdRelease(root);
  expect(isHeld(root)).toBe(true);
  letGo();
  letGo();
  expect(isHeld(root)).toBe(false);
});

it('forgets a server that was killed', () => {
  const letGo = holdRelease(root);
  const marks = path.join(root, 'served-by');
  const longAgo = new Date(Date.now() - 60 * 60_000);
  for (const name of readdirSync(marks)) utimesSync(path.join(marks, name), longAgo, longAgo);
  expect(isHeld(root)).toBe(false);
  letGo();
});

it('serves all the same what it cannot mark', () => {
  const file = path.join(root, 'fichier');
  writeFileSync(file, '');
  expect(() => holdRelease(file)()).not.toThrow();
  expect(isHeld(file)).toBe(false);
});

it.skipIf(process.platform !== 'linux')(
  'tells its own server from another process that was given its number',
  () => {
    const letGo = holdRelease(root);
    expect(holdersOf(root)).toEqual([{ processId: process.pid, isKnown: true }]);
    const marks = path.join(root, 'served-by');
    for (const started of ['', '1'])
      for (const name of readdirSync(marks)) {
        writeFileSync(path.join(marks, name), started);
        expect(holdersOf(root)).toEqual([{ processId: process.pid, isKnown: false }]);
      }
    letGo();
  },
);
