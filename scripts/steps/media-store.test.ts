import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MediaStore } from './media-store';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const NAMES = ['a-full.avif', 'b-full.avif', 'c-full.jpg'];
const pathOf = (name: string) => path.join(root, 'public', 'media', name);
const index = () => path.join(root, '.generated', 'media-index.json');

/** A build whose pictures are their own names. @returns the names that had to be made */
async function build(names: readonly string[] = NAMES): Promise<string[]> {
  const made: string[] = [];
  const store = new MediaStore(root);
  for (const name of names) {
    const address = await store.keep(name, async () => {
      made.push(name);
      return Buffer.from(`image ${name}`);
    });
    expect(address).toBe(`/media/${name}`);
  }
  store.close();
  for (const name of names) expect(readFileSync(pathOf(name), 'utf8')).toBe(`image ${name}`);
  return made;
}

it('makes each file once', async () => {
  expect(await build()).toEqual(NAMES);
  expect(await build()).toEqual([]);
  expect(await build([...NAMES, ...NAMES])).toEqual([]);
});

it('makes again a file that was cut short, emptied, changed or removed, and no other', async () => {
  await build();
  const spoils: (() => void)[] = [
    () => truncateSync(pathOf('b-full.avif'), 5),
    () => truncateSync(pathOf('b-full.avif'), 0),
    () => writeFileSync(pathOf('b-full.avif'), Buffer.alloc('image b-full.avif'.length)),
    () => rmSync(pathOf('b-full.avif')),
  ];
  for (const spoil of spoils) {
    spoil();
    expect(await build()).toEqual(['b-full.avif']);
  }
});

it('makes again what an older version left without a record, or with a record cut short', async () => {
  mkdirSync(path.dirname(pathOf('x')), { recursive: true });
  writeFileSync(pathOf('a-full.avif'), 'imag');
  expect(await build()).toEqual(NAMES);
  truncateSync(index(), 40);
  expect(await build()).toEqual(NAMES);
  writeFileSync(index(), 'null');
  expect(await build()).toEqual(NAMES);
});

it('removes what is asked for no more only when it is closed, and touches no folder', async () => {
  await build();
  mkdirSync(pathOf('dossier'));
  writeFileSync(pathOf('.a-full.avif.999999999.0123abcd.tmp'), 'imag');
  const store = new MediaStore(root);
  await store.keep('d-full.jpg', async () => Buffer.from('d'));
  expect(readdirSync(path.dirname(pathOf('x')))).toEqual([...NAMES, 'd-full.jpg', 'dossier']);
  store.close();
  expect(readdirSync(path.dirname(pathOf('x')))).toEqual(['d-full.jpg', 'dossier']);
});

it('leaves what another build is writing', async () => {
  await build();
  const name = `.z-full.avif.${process.pid}.0123abcd.tmp`;
  writeFileSync(pathOf(name), 'imag');
  await build();
  expect(readdirSync(path.dirname(pathOf('x')))).toContain(name);
});

it('keeps the old files when a new one cannot be made', async () => {
  await build();
  const store = new MediaStore(root);
  const refused = store.keep('e.jpg', () => Promise.reject(new Error('refus')));
  await expect(refused).rejects.toThrow('refus');
  expect(readdirSync(path.dirname(pathOf('x')))).toEqual(NAMES);
  expect(await build()).toEqual([]);
});

it('need not make again what it remembered before it was killed', async () => {
  await build();
  const killed = new MediaStore(root);
  await killed.keep('d-full.jpg', async () => Buffer.from('image d-full.jpg'));
  killed.remember();
  await killed.keep('e-full.jpg', async () => Buffer.from('image e-full.jpg'));
  expect(await build([...NAMES, 'd-full.jpg', 'e-full.jpg'])).toEqual(['e-full.jpg']);
});

it('gives a longer stem to a picture whose digest begins like that of another', () => {
  const store = new MediaStore(root);
  expect(store.stemFor('a', '0123456789abcdef')).toBe('a-01234567');
  expect(store.stemFor('a', '01234567ffffffff')).toBe('a-01234567ffffffff');
  expect(store.stemFor('a', '0123456789abcdef')).toBe('a-01234567');
  expect(store.stemFor('b', '01234567ffffffff')).toBe('b-01234567');
});
