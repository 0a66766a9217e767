import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { measurePicture, readPicture } from './image-files';
import type { ImageProblem } from './image-problem';

/** A photograph with detail in it, so that its bytes tell where it was cut. */
const photograph = (width = 1400, height = 1300) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 20 },
    },
  });
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } });
const svg = (attributes: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="9" height="9"/></svg>`,
  );

/** A chunk of PNG: length, name, eight bytes, checksum. */
function chunk(name: string): Buffer {
  const body = Buffer.concat([Buffer.from(name), Buffer.alloc(8)]);
  const ends = [8, crc32(body)].map((number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  });
  return Buffer.concat([ends[0] ?? body, body, ends[1] ?? body]);
}

/** A small PNG whose header claims other sides. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = await plain(8, 8).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

/** What is wrong with an image that is read to its last pixel. */
async function pictureProblem(name: string, bytes: Buffer): Promise<ImageProblem | undefined> {
  const picture = await readPicture(name, bytes);
  return 'received' in picture ? picture : undefined;
}

describe('a file that is cut short', () => {
  it.each([
    ['jpg', () => photograph().jpeg()],
    ['jpg', () => photograph().jpeg({ progressive: true })],
    ['png', () => photograph().png({ compressionLevel: 1 })],
    ['png', () => photograph().png({ progressive: true, compressionLevel: 1 })],
    ['webp', () => photograph().webp({ effort: 0 })],
    ['avif', () => photograph().avif({ effort: 0 })],
  ])('is told from a whole one: %s', async (extension, make) => {
    const bytes = await make().toBuffer();
    expect(await pictureProblem(`a.${extension}`, bytes)).toBeUndefined();
    for (const missing of [20, 500, Math.floor(bytes.length / 2)]) {
      const problem = await pictureProblem(
        `a.${extension}`,
        bytes.subarray(0, bytes.length - missing),
      );
      expect(problem?.received, `${missing} bytes missing`).toBe(
        `« a.${extension} », un fichier abîmé ou incomplet`,
      );
    }
  });
});

describe('a photograph', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is measured upright: EXIF orientation %i', async (value) => {
    const bytes = await plain(1300, 2000).withMetadata({ orientation: value }).jpeg().toBuffer();
    const upright = value < 5 ? [1300, 2000] : [2000, 1300];
    const picture = await measurePicture('a.jpg', bytes);
    expect('width' in picture && [picture.width, picture.height]).toEqual(upright);
  });

  it.each([
    ['16 bits', () => plain(1300, 1300).toColourspace('rgb16').png(), 'png'],
    [
      'a palette and transparency',
      () => plain(1300, 1300).ensureAlpha(0.5).png({ palette: true }),
      'png',
    ],
    ['greys', () => plain(1300, 1300).greyscale().jpeg(), 'jpg'],
    ['four inks', () => plain(1300, 1300).toColourspace('cmyk').jpeg(), 'jpg'],
    ['a wider profile', () => plain(1300, 1300).withIccProfile('p3').jpeg(), 'JPG'],
  ])('is accepted with %s', async (_, make, extension) => {
    expect(await pictureProblem(`a.${extension}`, await make().toBuffer())).toBeUndefined();
  });

  it('is refused when it moves', async () => {
    const frames = await Promise.all(
      [plain(1300, 1300), photograph(1300, 1300)].map((each) => each.png().toBuffer()),
    );
    const webp = await sharp(frames, { join: { animated: true } })
      .webp({ effort: 0 })
      .toBuffer();
    expect((await pictureProblem('a.webp', webp))?.received).toContain('une image animée');
    const [png = Buffer.alloc(0)] = frames;
    // An animation's chunk stands between the header, of 33 bytes, and the first pixels.
    const animated = Buffer.concat([png.subarray(0, 33), chunk('acTL'), png.subarray(33)]);
    expect((await pictureProblem('a.png', animated))?.received).toContain('une image animée');
  });
});

describe('an image that makes no sense', () => {
  it.each([
    ['a strip', () => plain(1280, 20_000).png().toBuffer(), 'a.png', '15 fois plus haut que large'],
    ['a thumbnail', () => plain(599, 1200).png().toBuffer(), 'a.png', '599 × 1200 pixels'],
    ['a bomb', () => claiming(16_000, 16_000), 'a.png', '16000 × 16000 pixels'],
    ['another format', () => plain(1300, 1300).gif().toBuffer(), 'a.jpg', 'qui contient du gif'],
    ['no image', async () => Buffer.from('bonjour'), 'a.png', 'pas une image lisible'],
    ['nothing', async () => Buffer.alloc(0), 'a.png', 'pas une image lisible'],
  ])('is refused: %s', async (_, make, name, received) => {
    const problem = await pictureProblem(name, await make());
    expect(problem?.received).toContain(`« ${name} », `);
    expect(problem?.received).toContain(received);
  });

  it('is refused when it is a photograph in HEVC under another name', async () => {
    const bytes = await plain(1300, 1300).avif({ effort: 0 }).toBuffer();
    bytes.write('heic', 8, 'latin1');
    expect((await pictureProblem('a.avif', bytes))?.received).toContain('qui contient du heic');
  });
});

describe('a drawing', () => {
  it.each([
    ['viewBox="0 0 10 2000"', '10 × 2000, 200 fois plus haut que large'],
    ['width="1" height="1"', '1 × 1'],
    ['', 'un dessin sans taille'],
    ['width="0" height="0"', 'un dessin vide ou sans taille'],
    ['width="100mm" height="300"', 'en deux unités'],
    ['width="500000" height="500000"', '500000 × 500000'],
    ['viewBox="0 0 9 9" onload="x()"', 'un attribut onload'],
  ])('is refused with %s', async (attributes, received) => {
    expect((await pictureProblem('a.svg', svg(attributes)))?.received).toContain(received);
  });

  it.each([
    ['width="100" height="50"', 1843.2],
    ['viewBox="0 0 100 50"', 1843.2],
    ['width="10em" height="5em"', 1536],
    ['width="20000" height="10000" viewBox="0 0 20 10"', 9.216],
    // 100 mm are 283 points, and grow with the square of the density.
    ['width="100mm" height="50mm" viewBox="0 0 2 1"', 72 * Math.sqrt(2560 / 283)],
  ])('is drawn twice as wide as the largest cut with %s', async (attributes, density) => {
    const picture = await measurePicture('a.svg', svg(attributes));
    expect('density' in picture && picture.density).toBeCloseTo(density, 6);
    expect(await pictureProblem('a.svg', svg(attributes))).toBeUndefined();
    const drawn = await sharp(svg(attributes), { density }).png().toBuffer();
    const { width } = await sharp(drawn).metadata();
    expect(Math.abs(width - 2560)).toBeLessThan(10);
  });

  it('is refused in an encoding that hides its marks', async () => {
    const utf16 = Buffer.from(`\ufeff${svg('viewBox="0 0 9 9"')}`, 'utf16le');
    expect((await pictureProblem('a.svg', utf16))?.expected).toContain('UTF-8');
  });
});
