/** What is wrong with an image file, in French. */
export interface ImageProblem {
  readonly received: string;
  readonly expected: string;
}

/** Said of what no image library reads. */
export const UNREADABLE: ImageProblem = {
  received: 'un fichier qui n’est pas une image lisible',
  expected: 'une image svg, png, jpg, webp ou avif',
};

/** Puts the name of the file before what is wrong with it. */
export function named(name: string, { received, expected }: ImageProblem): ImageProblem {
  return { received: `« ${name} », ${received}`, expected };
}

/** Said of an image whose pixels cannot be read to the last. */
export function damagedPicture(name: string): ImageProblem {
  return named(name, {
    received: 'un fichier abîmé ou incomplet',
    expected: 'l’image entière : copiez-la de nouveau, ou enregistrez-la de nouveau',
  });
}

/** What a phone's largest photograph weighs, with room to spare. */
const LARGEST_MEGABYTES = 15;

/** Said of an image that weighs too much; `undefined` for any other. */
export function weightProblem(name: string, bytes: number): ImageProblem | undefined {
  const megabytes = bytes / 1e6;
  if (megabytes <= LARGEST_MEGABYTES) return undefined;
  const received = `« ${name} », ${megabytes.toFixed(1).replace('.', ',')} Mo`;
  return { received, expected: `${LARGEST_MEGABYTES} Mo au plus` };
}

/** Thrown while an image is measured, and given back as a value by `measurePicture`. */
export class Refusal extends Error {
  constructor(readonly problem: ImageProblem) {
    super(problem.received);
  }
}

/**
 * Ends the measure of an image.
 * @throws {Refusal} always
 */
export function refuse(received: string, expected: string): never {
  throw new Refusal({ received, expected });
}
