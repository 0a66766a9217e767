import { writeFileSync } from 'node:fs';
import sharp from 'sharp';

/**
 * Draws the icons of the site into `public/`, from its mark: run it by hand when the mark changes
 * (`npx tsx scripts/draw-icons.ts`) and commit what it writes.
 */
const MARK =
  '<path d="M10 2 3 9l7 7M3 9h14a5.5 5.5 0 0 1 0 11h-4" fill="none" stroke="#fbf9f5" stroke-width="3.2"/>';

/** The mark on its red ground; `mark` is the share of the square it fills. */
function icon(mark: number): string {
  const scale = (64 * mark) / 26;
  const [x, y] = [(64 - 25 * scale) / 2, (64 - 22 * scale) / 2];
  const place = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#b3121d"/><g transform="${place}">${MARK}</g></svg>\n`;
}

const png = (size: number, mark: number) =>
  sharp(Buffer.from(icon(mark)), { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();

/** An .ico that holds one PNG: a header of 6 bytes, an entry of 16, the picture. */
function ico(picture: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(picture.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, picture]);
}

writeFileSync('public/icon.svg', icon(0.66));
writeFileSync('public/favicon.ico', ico(await png(48, 0.72), 48));
writeFileSync('public/apple-touch-icon.png', await png(180, 0.6));
writeFileSync('public/icon-192.png', await png(192, 0.6));
writeFileSync('public/icon-512.png', await png(512, 0.6));
