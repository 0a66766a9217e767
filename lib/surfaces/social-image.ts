import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { drawingFonts, readCardFace } from '../card/card-fonts';
import { SOCIAL_IMAGE } from '../card/card-size';
import type { Hero } from '../content/model';

const MODULES = path.join(process.cwd(), 'node_modules');

/** The font of the cards, read once. */
export const cardFaces = {
  regular: readCardFace(MODULES, 400),
  bold: readCardFace(MODULES, 700),
} as const;

const FONTS = [...drawingFonts(cardFaces.regular, 400), ...drawingFonts(cardFaces.bold, 700)];

/** The illustration of an article as a card draws it, from the square that is cut for machines. */
export async function cardPicture(hero: Hero | undefined): Promise<string | undefined> {
  if (!hero) return undefined;
  const file = path.join(process.cwd(), 'public', hero.cuts['1x1'].jpeg);
  return `data:image/jpeg;base64,${await readFile(file, 'base64')}`;
}

/** Draws a card, laid out by `card-layout.ts`, as a PNG of 1200 × 630, when the site is built. */
export function socialImage(card: ReactElement): ImageResponse {
  const { width, height } = SOCIAL_IMAGE;
  return new ImageResponse(card, { width, height, fonts: FONTS });
}
