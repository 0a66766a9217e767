import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { SOCIAL_IMAGE } from './metadata';

/** Charis SIL, drawn from the same Charter as the site's text (SIL Open Font License). */
async function font(weight: 400 | 700) {
  const file = `node_modules/@fontsource/charis-sil/files/charis-sil-latin-${weight}-normal.woff`;
  const data = await readFile(path.join(process.cwd(), file));
  return { name: 'Charis', data, weight, style: 'normal' as const };
}

/** The font has no narrow no-break space, and next/og would draw a box. */
export function cardText(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}

/** Draws a card as a PNG of 1200 × 630, when the site is built. */
export async function socialImage(card: ReactElement): Promise<ImageResponse> {
  const { width, height } = SOCIAL_IMAGE;
  return new ImageResponse(card, { width, height, fonts: [await font(400), await font(700)] });
}
