import type { SourceType } from './provenance';

/** The frames every image is cut to; `full` keeps the image's own. */
export const FRAMES = {
  '16x9': 16 / 9,
  '4x3': 4 / 3,
  '1x1': 1,
  full: undefined,
} as const;

/** Width of the largest cut, which a phone of 390 points at three pixels a point asks for. */
export const LARGEST = 1280;

export type Frame = keyof typeof FRAMES;

/** One cut of an image: the same picture at several widths, in AVIF, and one JPEG for all others. */
export interface Cut {
  readonly width: number;
  readonly height: number;
  readonly avif: readonly { readonly path: string; readonly width: number }[];
  /** Path of the JPEG, `width` × `height`. */
  readonly jpeg: string;
}

/** The cuts of one image. One that is too small for the frames has its own only. */
export type Cuts = { readonly full: Cut } & { readonly [Name in Exclude<Frame, 'full'>]?: Cut } & {
  /** How the picture came to be, where that is known. */
  readonly sourceType?: SourceType;
};

/**
 * Written by `scripts/steps/build-media.ts`: the cuts of each file of `content/images/`, under the key of
 * its name (`imageKey`).
 */
export type MediaManifest = Readonly<Record<string, Cuts>>;
