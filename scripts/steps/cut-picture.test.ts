import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { measurePicture } from '../../lib/media/image-files';
import { encodeCut } from './cut-picture';

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

/** A cut of a photograph's file, in its own frame. */
async function cutOf(name: string, bytes: Buffer, extension: 'avif' | 'jpg') {
  const picture = await measurePicture(name, bytes);
  if ('received' in picture) throw new Error(picture.received);
  const height = Math.round((90 * picture.height) / picture.width);
  return sharp(await encodeCut(bytes, picture, { width: 90, height, extension }));
}

async function pixelAt(image: Sharp, left: number, top: number): Promise<number[]> {
  const box = { left, top, width: 1, height: 1 };
  return [...(await image.clone().toColourspace('srgb').extract(box).raw().toBuffer())];
}

/** How a picture was turned, and mirrored, before it asked to be shown upright (EXIF 2.32, 4.6.4). */
const TURNS = {
  1: (image: Sharp) => image,
  2: (image: Sharp) => image.flop(),
  3: (image: Sharp) => image.rotate(180),
  4: (image: Sharp) => image.flip(),
  5: (image: Sharp) => image.rotate(270).flop(),
  6: (image: Sharp) => image.rotate(270),
  7: (image: Sharp) => image.rotate(90).flop(),
  8: (image: Sharp) => image.rotate(90),
} as const;

it.each(Object.entries(TURNS))('cuts upright: EXIF orientation %s', async (orientation, turn) => {
  // Red at the top left, blue elsewhere.
  const upright = await plain(1300, 1500, '#0000d0')
    .composite([{ input: await plain(650, 750, '#d00000').png().toBuffer(), gravity: 'northwest' }])
    .png()
    .toBuffer();
  const turned = sharp(await turn(sharp(upright)).png().toBuffer());
  const bytes = await turned
    .withMetadata({ orientation: Number(orientation) })
    .jpeg()
    .toBuffer();
  for (const extension of ['jpg', 'avif'] as const) {
    const cut = await cutOf('a.jpg', bytes, extension);
    const { width, height, orientation: kept } = await cut.metadata();
    expect([width, height, kept]).toEqual([90, 104, undefined]);
    const corners = [
      [9, 9],
      [80, 9],
      [9, 94],
      [80, 94],
    ] as const;
    const isRed = await Promise.all(
      corners.map(async ([left, top]) => {
        const [red = 0, , blue = 0] = await pixelAt(cut, left, top);
        return red > blue;
      }),
    );
    expect(isRed).toEqual([true, false, false, false]);
  }
});

it.each([
  ['a wider profile', () => plain(1300, 1300, '#a06050').withIccProfile('p3').jpeg(), 'jpg'],
  ['four inks', () => plain(1300, 1300, '#a06050').toColourspace('cmyk').jpeg(), 'jpg'],
  ['16 bits', () => plain(1300, 1300, '#a06050').toColourspace('rgb16').png(), 'png'],
  ['a palette', () => plain(1300, 1300, '#a06050').png({ palette: true }), 'png'],
])('keeps the colours of a photograph with %s', async (_, make, extension) => {
  const bytes = await make().toBuffer();
  for (const into of ['jpg', 'avif'] as const) {
    const cut = await cutOf(`a.${extension}`, bytes, into);
    const pixel = await pixelAt(cut, 9, 9);
    for (const [index, value] of [0xa0, 0x60, 0x50].entries()) {
      // Inks cannot hold every colour, nor a codec give back each to the unit.
      expect(Math.abs((pixel[index] ?? 0) - value)).toBeLessThan(24);
    }
  }
});

it('puts what is transparent on white', async () => {
  const bytes = await sharp({
    create: { width: 1300, height: 1300, channels: 4, background: '#00000000' },
  })
    .png()
    .toBuffer();
  expect(await pixelAt(await cutOf('a.png', bytes, 'jpg'), 9, 9)).toEqual([255, 255, 255]);
});
