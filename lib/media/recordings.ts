import manifest from '#generated/recordings.json';
import { findImage } from './image-names';

/** A file of `content/media/` as readers get it: a video, a sound or captions. */
export interface Recording {
  readonly path: string;
  /** Its format, as people call it: « MP4 ». */
  readonly type: string;
  /** What it weighs, in words: « 3,2 Mo ». */
  readonly size: string;
}

/** Written by `scripts/steps/build-recordings.ts`: each file of `content/media/`, under the key of its name. */
export type RecordingManifest = Readonly<Record<string, Recording>>;

const recordings = manifest as RecordingManifest;

/**
 * A recording, by the name that a writer gives it.
 * @throws when the build has not seen this file.
 */
export function recordingOf(reference: string): Recording {
  const found = findRecording(reference);
  if (!found) throw new Error(`No content/media/${reference}: run « npm run content ».`);
  return found;
}

/** A recording, when a file of `content/media/` has that name. */
export function findRecording(reference: string): Recording | undefined {
  const key = findImage(reference, (each) => Object.hasOwn(recordings, each));
  return key === undefined ? undefined : recordings[key];
}
