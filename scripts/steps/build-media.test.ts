import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MediaManifest } from '../../lib/media/media-manifest';
import type { RecordingManifest } from '../../lib/media/recordings';
import { buildMedia } from './build-media';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'media-'));
  mkdirSync(path.join(root, 'content', 'images'), { recursive: true });
  mkdirSync(path.join(root, 'public'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 12"><rect width="9" height="9"/></svg>';
const add = (name: string, bytes: string | Buffer) =>
  writeFileSync(path.join(root, 'content', 'images', name), bytes);
const media = () => path.join(root, 'public', 'media');
const manifest = (): MediaManifest =>
  JSON.parse(readFileSync(path.join(root, '.generated', 'media.json'), 'utf8'));

it('finds each image under its name, and builds it under letters that any disk holds', async () => {
  const name = '"Été" à #1 [50%]?.SVG';
  add(name.normalize('NFD'), DRAWING);
  add('ete-a-1-50.svg', DRAWING.replace('9', '8'));
  expect(await buildMedia(root)).toEqual([]);
  expect(Object.keys(manifest())).toEqual([name, 'ete-a-1-50.svg']);
  const built = readdirSync(media());
  const told = Object.values(manifest()).flatMap((frames) =>
    Object.values(frames).flatMap((cut) =>
      typeof cut === 'string' ? [] : [cut.jpeg, ...cut.avif.map(({ path: each }) => each)],
    ),
  );
  expect(told.map((each) => path.basename(each)).sort()).toEqual(built.sort());
  for (const each of built) expect(each).toMatch(/^ete-a-1-50-[0-9a-f]{8}-\w+-\d+\.(?:avif|jpg)$/);
  const { full } = manifest()[name] ?? {};
  const { width, height } = await sharp(path.join(root, 'public', full?.jpeg ?? '')).metadata();
  expect([width, height]).toEqual([full?.width, full?.height]);
});

it('tells every image that cannot be cut, and leaves what was built before', async () => {
  mkdirSync(media());
  writeFileSync(path.join(media(), 'ancien-full-1280.jpg'), 'x');
  const bytes = await sharp({
    create: { width: 1300, height: 1300, channels: 3, background: '#a33' },
  })
    .png()
    .toBuffer();
  add('coupé.png', bytes.subarray(0, bytes.length / 2));
  add('faux.jpg', 'rien');
  expect(await buildMedia(root)).toEqual([
    {
      file: 'content/images/coupé.png',
      field: 'image',
      received: '« coupé.png », un fichier abîmé ou incomplet',
      expected: expect.stringContaining('copiez-la de nouveau'),
    },
    expect.objectContaining({ file: 'content/images/faux.jpg', field: 'image' }),
  ]);
  expect(readdirSync(media())).toEqual(['ancien-full-1280.jpg']);
  expect(existsSync(path.join(root, '.generated', 'media.json'))).toBe(false);
});

it('says in French that nothing can be written', async () => {
  writeFileSync(media(), 'un fichier');
  add('a.svg', DRAWING);
  expect(await buildMedia(root)).toEqual([
    {
      file: 'public/media',
      field: 'dossier',
      received: 'une écriture refusée : un fichier tient la place d’un dossier (EEXIST)',
      expected: 'de la place et le droit d’écrire dans ce dossier',
    },
  ]);
});

it('never blows a picture up: a phone’s screen keeps its own frame, at its own width', async () => {
  const screen = { width: 1170, height: 2532, channels: 3, background: '#a33' } as const;
  add('écran.png', await sharp({ create: screen }).png().toBuffer());
  expect(await buildMedia(root)).toEqual([]);
  const { 'écran.png': cuts } = manifest();
  expect(Object.keys(cuts ?? {})).toEqual(['full']);
  expect(cuts?.full).toMatchObject({ width: 1170, height: 2532 });
  expect(cuts?.full.avif.map(({ width }) => width)).toEqual([480, 800, 1170]);
});

it('puts recordings beside the images, under names that change with what they hold', async () => {
  const recordings = (): RecordingManifest =>
    JSON.parse(readFileSync(path.join(root, '.generated', 'recordings.json'), 'utf8'));
  mkdirSync(path.join(root, 'content', 'media'));
  const film = path.join(root, 'content', 'media', 'Un film d’été.MP4');
  writeFileSync(film, 'un');
  expect(await buildMedia(root)).toEqual([]);
  const first = recordings()['Un film d’été.MP4'];
  expect(first).toMatchObject({
    path: expect.stringMatching(/^\/media\/un-film-d-ete-[0-9a-f]{8}\.mp4$/),
    type: 'MP4',
  });
  expect(readFileSync(path.join(root, 'public', first?.path ?? ''), 'utf8')).toBe('un');
  writeFileSync(film, 'deux');
  await buildMedia(root);
  expect(readdirSync(media())).toEqual([
    path.basename(recordings()['Un film d’été.MP4']?.path ?? ''),
  ]);
  expect(recordings()['Un film d’été.MP4']?.path).not.toBe(first?.path);
});

it('writes in every file of a picture what is said of it, and makes them again when that changes', async () => {
  // Small ones, which keep their own frame: a drawing would be cut to every frame.
  const plain = (background: string) =>
    sharp({ create: { width: 640, height: 640, channels: 3, background } })
      .png()
      .toBuffer();
  add('dite.png', await plain('#a33'));
  add('muette.png', await plain('#3a3'));
  const sayings = (credit: string) => ({
    newspaper: 'Le Banc',
    pictures: { 'dite.png': { credit, licence: 'CC BY 4.0', aiGenerated: true } },
  });
  expect(await buildMedia(root, sayings('Image Le Banc'))).toEqual([]);
  const first = readdirSync(media());
  for (const name of first) {
    const { xmpAsString = '' } = await sharp(path.join(media(), name)).metadata();
    if (name.startsWith('muette')) expect(xmpAsString).toBe('');
    else {
      for (const words of [
        'Image Le Banc',
        'CC BY 4.0',
        'creativecommons.org',
        '/trainedAlgorithmicMedia',
      ])
        expect(xmpAsString, name).toContain(words);
    }
  }
  await buildMedia(root, sayings('Image Le Banc'));
  expect(readdirSync(media())).toEqual(first);
  await buildMedia(root, sayings('Une autre main'));
  const second = readdirSync(media());
  expect(
    second.filter((name) => first.includes(name)).every((name) => name.startsWith('muette')),
  ).toBe(true);
  expect(second).toHaveLength(first.length);
});
