import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeBuildLock } from './build-lock';
import { makeDevStage } from './dev-stage';
import { MediaStore } from './media-store';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stage-'));
  for (const name of ['app', 'content', 'public']) mkdirSync(path.join(root, name));
  writeFileSync(path.join(root, 'content', 'site.yml'), 'name: Essai\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const media = () => readdirSync(path.join(root, 'public', 'media')).sort();
const keep = async (folder: string, name: string) => {
  const store = new MediaStore(folder);
  await store.keep(name, async () => Buffer.from(name));
  store.close();
};

it('reads the content of the project, however often it is made, and removes nothing of it', () => {
  makeDevStage(root);
  const stage = makeDevStage(root);
  expect(readFileSync(path.join(stage, 'content', 'site.yml'), 'utf8')).toBe('name: Essai\n');
  expect(readdirSync(path.join(root, 'content'))).toEqual(['site.yml']);
});

it('takes no picture away from a build, nor a build from it while it runs', async () => {
  const stage = makeDevStage(root);
  const lock = takeBuildLock(stage);
  if (typeof lock === 'number') throw new Error('The lock of a new folder is held.');
  await keep(root, 'a.avif');
  await keep(stage, 'b.avif');
  expect(media()).toEqual(['a.avif', 'b.avif']);
  await keep(root, 'a.avif');
  expect(media()).toEqual(['a.avif', 'b.avif']);
  lock.release();
  // Nobody needs it any more.
  await keep(root, 'a.avif');
  expect(media()).toEqual(['a.avif']);
});
