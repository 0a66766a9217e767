import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linkOrCopy, sweepKept } from '../../lib/media/kept-files';
import { type SmallBuild, smallBuild } from '../../testing/next-build';
import { pressFile, pressPage } from './press';

let root: string;
let small: SmallBuild | undefined;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'press-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  small?.remove();
});

const workshop = (recipe = 'a') => ({ folder: path.join(root, 'kept'), recipe });

/** Presses the page of a build whose identifier is in it. */
async function pressOne(buildId: string, { body = '<h1>Un</h1>', recipe = 'a' } = {}) {
  small?.remove();
  small = smallBuild([
    { pathname: '/un', body: `${body}<script>self.__next_f.push("${buildId}")</script>` },
  ]);
  const { distDir } = small.build;
  const file = path.join(distDir, 'server', 'app', 'un.html');
  const page = { file, address: '/un', isAlone: true, isHydrated: false };
  return pressPage({ page, distDir, buildId }, workshop(recipe));
}

it('makes once what comes from the same page, whatever the build', async () => {
  const first = await pressOne('build-1');
  const { mtimeMs } = statSync(first.identity.file);
  const second = await pressOne('build-2');
  expect(second).toEqual(first);
  expect(statSync(second.identity.file).mtimeMs).toBe(mtimeMs);
  expect(readFileSync(first.identity.file, 'utf8')).toContain('<h1>Un</h1>');
});

it('makes again what comes from another text, or by another recipe', async () => {
  const first = await pressOne('b');
  const other = await pressOne('b', { body: '<h1>Deux</h1>' });
  const later = await pressOne('b', { recipe: 'b' });
  expect(new Set([first, other, later].map(({ identity }) => identity.file)).size).toBe(3);
  expect(later.etag).toBe(first.etag);
  expect(other.etag).not.toBe(first.etag);
});

it('presses no picture, and leaves a file of elsewhere free to change', async () => {
  const file = path.join(root, 'a.png');
  writeFileSync(file, 'x'.repeat(500));
  const picture = await pressFile({ file, contentType: 'image/png' }, workshop());
  expect(picture).toMatchObject({ isKept: false, identity: { file, bytes: 500 } });
  expect(picture.gzip).toBeUndefined();
  const text = await pressFile({ file, contentType: 'text/plain' }, workshop());
  expect(text.gzip?.bytes).toBeLessThan(500);
});

it('sweeps what is old, unless a release holds it', () => {
  const kept = path.join(root, 'kept');
  const [old, held, recent] = ['old', 'held', 'recent'].map((name) => path.join(root, name));
  for (const file of [old, held, recent]) {
    writeFileSync(file as string, 'a');
    linkOrCopy(file as string, path.join(kept, path.basename(file as string)));
  }
  for (const file of [old, held]) utimesSync(file as string, 0, 0);
  rmSync(old as string);
  rmSync(recent as string);
  sweepKept(kept, new Date('2026-12-01T00:00:00Z'));
  expect(['old', 'held', 'recent'].map((name) => existsSync(path.join(kept, name)))).toEqual([
    false,
    true,
    true,
  ]);
});
