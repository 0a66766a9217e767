import path from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { readCardFace, type Weight } from '../card/card-fonts';
import { SOCIAL_IMAGE } from '../card/card-size';

const MODULES = path.join(process.cwd(), 'node_modules');

/** The font of the cards, read once. */
export const cardFaces = {
  regular: readCardFace(MODULES, 400),
  bold: readCardFace(MODULES, 700),
} as const;

/** Each script has a family of its own: of one name, the drawing library knows one file a weight. */
function family(weight: Weight, { files }: (typeof cardFaces)['bold']) {
  return files.map(({ name, data }) => ({ name, data, weight, style: 'normal' as const }));
}

const FONTS = [...family(400, cardFaces.regular), ...family(700, cardFaces.bold)];

/** Draws a card, laid out by `card-layout.ts`, as a PNG of 1200 × 630, when the site is built. */
export function socialImage(card: ReactElement): ImageResponse {
  const { width, height } = SOCIAL_IMAGE;
  return new ImageResponse(card, { width, height, fonts: FONTS });
}
