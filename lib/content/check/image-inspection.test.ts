import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inspectImages } from './image-inspection';

let root: string;
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 12"><rect width="9" height="9"/></svg>';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'images-'));
  mkdirSync(path.join(root, 'content', 'images'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function add(name: string, bytes: string | Buffer): string {
  writeFileSync(path.join(root, 'content', 'images', name), bytes);
  return name;
}

const memory = () => path.join(root, '.generated', 'sound-images.json');
const problemsOf = async (...names: string[]) =>
  Object.fromEntries(
    [...(await inspectImages(root, names))].map(([name, { problem }]) => [name, problem]),
  );

it('remembers what is sound, and reads again what has changed', async () => {
  const name = add('a.svg', DRAWING);
  expect(await problemsOf(name)).toEqual({ 'a.svg': undefined });
  expect(JSON.parse(readFileSync(memory(), 'utf8'))).toHaveProperty(['a.svg']);
  add('a.svg', DRAWING.replace('<rect', '<xrec').slice(0, -1));
  expect((await problemsOf(name))['a.svg']?.received).toContain('a.svg');
  expect(JSON.parse(readFileSync(memory(), 'utf8'))).toEqual({});
});

it.each(['', '{"a.svg": ', 'null', '[]', '"a"', '{"a.svg":"0"}', '{"__proto__":{"a.svg":"x"}}'])(
  'is not deceived by a memory that says %j',
  async (text) => {
    mkdirSync(path.join(root, '.generated'));
    writeFileSync(memory(), text);
    const problems = await problemsOf(add('a.svg', 'rien'), add('b.svg', DRAWING));
    expect(problems['a.svg']?.received).toContain('« a.svg »');
    expect(problems['b.svg']).toBeUndefined();
  },
);

it('checks without a memory when none can be written', async () => {
  writeFileSync(path.join(root, '.generated'), 'un fichier à la place du dossier');
  expect(await problemsOf(add('a.svg', DRAWING))).toEqual({ 'a.svg': undefined });
});

it('tells of a name that another disk would not hold, and of a file elsewhere', async () => {
  const composed = add('été.svg', DRAWING);
  const apart = add('été.svg'.normalize('NFD'), DRAWING);
  const problems = await problemsOf(composed, apart, add('a\u202eb.svg', DRAWING), 'ailleurs.svg');
  expect(problems['été.svg']?.received).toContain('à côté de');
  expect(problems['a\u202eb.svg']?.received).toBe('« a[U+202E]b.svg »');
  expect(problems['ailleurs.svg']?.expected).toContain('sans sous-dossier');
});

it('refuses a file of 20 MB before it reads it', async () => {
  const photograph = await sharp({
    create: { width: 1300, height: 1300, channels: 3, background: '#a33' },
  })
    .jpeg()
    .toBuffer();
  const name = add('gros.jpg', Buffer.concat([photograph, Buffer.alloc(20_000_000)]));
  expect((await problemsOf(name))[name]).toEqual({
    received: '« gros.jpg », 20,0 Mo',
    expected: '15 Mo au plus',
  });
});

it('lets a phone’s screen into a text, not to the head of an article, and remembers which', async () => {
  const screen = await sharp({
    create: { width: 1170, height: 2532, channels: 3, background: '#a33' },
  })
    .png()
    .toBuffer();
  const name = add('écran.png', screen);
  const problemAsHero = {
    received: '« écran.png », 1170 × 2532 pixels',
    expected: expect.stringContaining('au moins 1280 × 1280 pixels en tête'),
  };
  for (let time = 1; time <= 2; time++) {
    expect(await inspectImages(root, [name])).toEqual(new Map([[name, { problemAsHero }]]));
  }
});
