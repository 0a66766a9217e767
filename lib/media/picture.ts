import { refuse } from './image-problem';

/** The long side over the short one: a strip four screens high is no illustration. */
const LARGEST_RATIO = 4;

/** An image that can be cut, as it stands upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** For a drawing: the dots per inch at which it is twice as wide as the largest cut. */
  readonly density?: number;
}

/**
 * Refuses what is too long for its width, or too wide for its height.
 * @throws {Refusal} when it is
 */
export function refuseStrip(width: number, height: number): void {
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (ratio <= LARGEST_RATIO) return;
  refuse(
    `${width} × ${height}, ${Math.floor(ratio)} fois plus ${height > width ? 'haut que large' : 'large que haut'}`,
    `un côté au plus ${LARGEST_RATIO} fois plus long que l’autre`,
  );
}
