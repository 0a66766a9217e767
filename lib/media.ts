import manifest from '../.generated/media.json';
import type { Cut, Frame, MediaManifest } from './media-manifest';

/** @throws when the media step of the build has not seen this file. */
export function cutsOf(file: string): Readonly<Record<Frame, Cut>> {
  const cuts = (manifest as unknown as MediaManifest)[file];
  if (!cuts) throw new Error(`No cuts for content/images/${file}: run « npm run content ».`);
  return cuts;
}
