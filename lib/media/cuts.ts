import manifest from '../../.generated/media.json';
import { findImage } from './image-names';
import type { Cut, Frame, MediaManifest } from './media-manifest';

const cuts = manifest as unknown as MediaManifest;

/**
 * The cuts of an image, by the name that a writer gives it in the text or in a field.
 * @throws when the media step of the build has not seen this file.
 */
export function cutsOf(reference: string): Readonly<Record<Frame, Cut>> {
  const key = findImage(reference, (each) => Object.hasOwn(cuts, each));
  const found = key === undefined ? undefined : cuts[key];
  if (!found) throw new Error(`No cuts for content/images/${reference}: run « npm run content ».`);
  return found;
}
