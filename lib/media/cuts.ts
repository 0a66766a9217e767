import manifest from '#generated/media.json';
import { findImage } from './image-names';
import type { Cut, Cuts, Frame, MediaManifest } from './media-manifest';

const cuts = manifest as unknown as MediaManifest;

/**
 * The cuts of an image, by the name that a writer gives it in the text or in a field.
 * @throws when the media step of the build has not seen this file.
 */
export function cutsOf(reference: string): Cuts {
  const key = findImage(reference, (each) => Object.hasOwn(cuts, each));
  const found = key === undefined ? undefined : cuts[key];
  if (!found) throw new Error(`No cuts for content/images/${reference}: run « npm run content ».`);
  return found;
}

/**
 * The cuts of an image that stands at the head of an article: in every frame.
 * @throws when it has not all of them, which the checks refuse.
 */
export function heroCutsOf(reference: string): Readonly<Record<Frame, Cut>> {
  const { full, '16x9': wide, '4x3': screen, '1x1': square } = cutsOf(reference);
  if (!wide || !screen || !square) throw new Error(`${reference} is too small to open an article.`);
  return { full, '16x9': wide, '4x3': screen, '1x1': square };
}

/** How a picture came to be, where that is known. */
export function sourceTypeIn(file: string) {
  const { sourceType } = cutsOf(file);
  return sourceType ? { sourceType } : {};
}
