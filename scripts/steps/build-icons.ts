import path from 'node:path';
import { ImageResponse } from 'next/og.js';
import { createElement } from 'react';
import sharp from 'sharp';
import { drawingFonts, readCardFace } from '../../lib/card/card-fonts';
import type { SiteFacts } from '../../lib/content/schema/site-facts';
import type { LineDrawing } from '../../lib/media/line-drawing';
import { palettes } from '../../lib/site/palette';
import { element } from '../../lib/surfaces/xml';
import { writeIfChanged } from './write-if-changed';

/** Side of the square that the icons are drawn in. */
const SIDE = 64;

/** The icons, by their size in pixels and the share of the square that the drawing fills. */
const PNG_ICONS = [
  { name: 'apple-touch-icon.png', size: 180, share: 0.6 },
  { name: 'icon-192.png', size: 192, share: 0.6 },
  { name: 'icon-512.png', size: 512, share: 0.6 },
] as const;

/** How the icon of a newspaper is drawn, for a share of its square. */
interface Draughtsman {
  svg(share: number): string;
  png(size: number, share: number): Promise<Buffer>;
}

/**
 * Draws the icons of the newspaper into `public/`: its mark on its accent, or the first letter of its
 * name. What is there already is left alone.
 */
export async function buildIcons(root: string, facts: SiteFacts): Promise<void> {
  const { svg, png } = facts.mark ? markIcon(facts, facts.mark) : letterIcon(root, facts);
  const write = (name: string, data: string | Buffer) =>
    writeIfChanged(root, path.join('public', name), data);
  write('icon.svg', svg(0.66));
  write('favicon.ico', ico(await png(48, 0.72), 48));
  for (const { name, size, share } of PNG_ICONS) write(name, await png(size, share));
}

function square(accent: string, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" fill="${accent}"/>${content}</svg>\n`;
}

/** The mark, in the colour of paper on the accent. */
function markIcon({ accent }: SiteFacts, { width, height, shapes }: LineDrawing): Draughtsman {
  const { light } = palettes(accent);
  const drawn = shapes
    .map(({ element, attributes }) => {
      const { strokeWidth, ...others } = attributes;
      const written = Object.entries(others).map(([name, value]) => `${name}="${value}"`);
      const stroke = strokeWidth ? ` stroke-width="${strokeWidth}"` : '';
      return `<${element} ${written.join(' ')} fill="none" stroke="${light.paper}"${stroke}/>`;
    })
    .join('');
  const svg = (share: number) => {
    const scale = (SIDE * share) / Math.max(width, height);
    const [x, y] = [(SIDE - (width - 1) * scale) / 2, (SIDE - height * scale) / 2];
    const place = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)})`;
    return square(accent.light, `<g transform="${place}">${drawn}</g>`);
  };
  return {
    svg,
    png: (size, share) =>
      sharp(Buffer.from(svg(share)), { density: (72 * size) / SIDE })
        .resize(size, size)
        .png({ palette: true })
        .toBuffer(),
  };
}

/** The first letter of the name. No font of the machine is needed: that of the cards draws the pixels. */
function letterIcon(root: string, { name, accent }: SiteFacts): Draughtsman {
  const { paper } = palettes(accent).light;
  const letter = /[\p{L}\p{N}]/u.exec(name.replace(/^L[ea]s? |^L’/i, ''))?.[0] ?? name[0] ?? '';
  const capital = letter.toLocaleUpperCase('fr');
  const fonts = drawingFonts(readCardFace(path.join(root, 'node_modules'), 700), 700);
  return {
    svg: (share) =>
      square(
        accent.light,
        element('text', capital, {
          x: '50%',
          y: '50%',
          dy: '0.35em',
          'text-anchor': 'middle',
          'font-family': 'Georgia, serif',
          'font-weight': '700',
          'font-size': `${Math.round(SIDE * share)}`,
          fill: paper,
        }).xml,
      ),
    png: async (size, share) => {
      const style = {
        display: 'flex',
        width: '100%',
        height: '100%',
        alignItems: 'center',
        justifyContent: 'center',
        background: accent.light,
        color: paper,
        fontFamily: 'Charis',
        fontSize: Math.round(size * share),
      } as const;
      const drawn = new ImageResponse(createElement('div', { style }, capital), {
        width: size,
        height: size,
        fonts,
      });
      return sharp(Buffer.from(await drawn.arrayBuffer()))
        .png({ palette: true })
        .toBuffer();
    },
  };
}

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
