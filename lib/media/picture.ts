import { type ImageProblem, named, refuse } from './image-problem';
import { LARGEST } from './media-manifest';

/** The long side over the short one: a strip four screens high is no illustration. */
const LARGEST_RATIO = 4;

/** An image that can be cut, as it stands upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** For a drawing: the dots per inch at which it is twice as wide as the largest cut. */
  readonly density?: number;
  /** True for a photograph whose file names the camera that took it. */
  readonly camera?: true;
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

/**
 * Whether every frame can be cut from it, each at the largest width: a smaller picture would be blown up,
 * and keeps its own frame only. A drawing is drawn at any size.
 */
export function fillsFrames({ width, height, density }: Picture): boolean {
  return density !== undefined || Math.min(width, height) >= LARGEST;
}

/** What keeps a sound picture from the head of an article, where every frame is cut from it. */
export function heroProblem(name: string, picture: Picture): ImageProblem | undefined {
  if (fillsFrames(picture)) return undefined;
  return named(name, {
    received: `${picture.width} × ${picture.height} pixels`,
    expected: `au moins ${LARGEST} × ${LARGEST} pixels en tête d’un article ; dans le texte, celle-ci convient`,
  });
}
