import path from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { drawingFonts, readCardFace } from '../card/card-fonts';
import { SOCIAL_IMAGE } from '../card/card-size';

const MODULES = path.join(process.cwd(), 'node_modules');

/** The font of the cards, read once. */
export const cardFaces = {
  regular: readCardFace(MODULES, 400),
  bold: readCardFace(MODULES, 700),
} as const;

const FONTS = [...drawingFonts(cardFaces.regular, 400), ...drawingFonts(cardFaces.bold, 700)];

/** Draws a card, laid out by `card-layout.ts`, as a PNG of 1200 × 630, when the site is built. */
export function socialImage(card: ReactElement): ImageResponse {
  const { width, height } = SOCIAL_IMAGE;
  return new ImageResponse(card, { width, height, fonts: FONTS });
}
