import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { drawingFonts, readCardFace } from '../card/card-fonts';
import { SOCIAL_IMAGE } from '../card/card-size';
import type { Hero } from '../content/model';
import { KEPT_FOLDER, KeptFiles } from '../media/kept-files';
import { site } from '../newspaper/identity';

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

/**
 * Draws a card, laid out by `card-layout.ts`, as a PNG of 1200 × 630, when the site is built. A card that a
 * build drew already, of the same things and by the same code, is not drawn again.
 * @param madeOf all that the card shows, as JSON can write it, but what every card says of the site
 * @param draw gives the card; it is not called when one is kept
 */
export async function socialImage(
  madeOf: unknown,
  draw: () => ReactElement | Promise<ReactElement>,
): Promise<Response> {
  const { width, height, type } = SOCIAL_IMAGE;
  const drawn = async () => {
    const image = new ImageResponse(await draw(), { width, height, fonts: FONTS });
    return Buffer.from(await image.arrayBuffer());
  };
  // The build says by what the cards are drawn; the development server keeps none.
  const recipe = process.env.CARD_RECIPE;
  const kept = new KeptFiles(path.join(process.cwd(), KEPT_FOLDER), recipe ?? '');
  const body = recipe
    ? await kept.keep(
        kept.pathOf('card', JSON.stringify([madeOf, site.name, site.mark, site.cardColors])),
        drawn,
      )
    : await drawn();
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } });
}
