import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdRelease } from '../../delivery/server/hold-release';
import { newRelease, pruneReleases, removePartialReleases, switchTo } from './releases';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'releases-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const builtAt = (second: number) => {
  const release = newRelease(root, new Date(Date.UTC(2026, 10, 25, 12, 0, second)));
  mkdirSync(release.folder, { recursive: true });
  writeFileSync(path.join(release.folder, 'texte'), `${second}`);
  return release;
};
const served = () => readFileSync(path.join(root, 'out', 'texte'), 'utf8');
const kept = () => readdirSync(path.join(root, 'releases'));

it('leads the link to a release once it is whole, and leaves the others where they are', () => {
  const first = builtAt(1);
  expect(first.id).toMatch(/^20261125T120001Z-[0-9a-f]{6}$/);
  expect(existsSync(path.join(root, 'out'))).toBe(false);
  switchTo(root, first);
  const folder = realpathSync(path.join(root, 'out'));
  switchTo(root, builtAt(2));
  expect(served()).toBe('2');
  expect(readFileSync(path.join(folder, 'texte'), 'utf8')).toBe('1');
  // The whole folder may be moved.
  expect(path.isAbsolute(readlinkSync(path.join(root, 'out')))).toBe(process.platform === 'win32');
});

it('takes the place of the folder that stood there before there were releases', () => {
  mkdirSync(path.join(root, 'out', 'files'), { recursive: true });
  switchTo(root, builtAt(1));
  expect(served()).toBe('1');
});

it('keeps the last five, those that a server serves, and nothing half made', () => {
  const folders = [1, 2, 3, 4, 5, 6, 7, 8].map((second) => {
    const release = builtAt(second);
    switchTo(root, release);
    return path.join(root, 'releases', release.id);
  });
  const letGo = holdRelease(folders[1] ?? '');
  builtAt(9);
  removePartialReleases(root);
  pruneReleases(root);
  expect(kept().map((name) => name.slice(14, 15))).toEqual(['2', '4', '5', '6', '7', '8']);
  letGo();
  pruneReleases(root);
  expect(kept().map((name) => name.slice(14, 15))).toEqual(['4', '5', '6', '7', '8']);
});
