import sharp, { type Metadata } from 'sharp';
import { refuse } from './image-problem';
import { LARGEST } from './media-manifest';
import { type Picture, refuseStrip } from './picture';
import { MALFORMED, svgProblem } from './svg-source';

/** A drawing has no size of its own, but below this its shape is lost in rounding. */
const LEAST_VECTOR_SIDE = 10;
/** Above this, no density that sharp accepts brings a drawing down to the width of its cuts. */
const LARGEST_VECTOR_SIDE = 100_000;

/**
 * Reads the whole source of a drawing, and finds at which density to draw it.
 * @throws {Refusal} when it cannot be cut
 */
export async function measureDrawing({ width, height }: Metadata, bytes: Buffer): Promise<Picture> {
  const problem = svgProblem(textOfDrawing(bytes));
  if (problem) refuse(problem.received, problem.expected);
  if (Math.min(width, height) < LEAST_VECTOR_SIDE) {
    refuse(
      `${width} × ${height}`,
      `un dessin d’au moins ${LEAST_VECTOR_SIDE} × ${LEAST_VECTOR_SIDE}`,
    );
  }
  if (Math.max(width, height) > LARGEST_VECTOR_SIDE) {
    refuse(`${width} × ${height}`, `un dessin d’au plus ${LARGEST_VECTOR_SIDE} de côté`);
  }
  refuseStrip(width, height);
  return { width, height, density: await densityOf(width, height, bytes) };
}

/**
 * Says why an image cannot be opened: a drawing, as its source tells.
 * @throws {Refusal} for a drawing, else `error`
 */
export function explainHeader(extension: string, bytes: Buffer, error: Error): never {
  if (extension !== '.svg') throw error;
  const problem = svgProblem(textOfDrawing(bytes));
  if (problem) refuse(problem.received, problem.expected);
  if (/bad dimensions/.test(error.message)) refuse('un dessin vide ou sans taille', 'un dessin');
  return refuse(MALFORMED.received, MALFORMED.expected);
}

/** Encodings in which the marks of XML are plain ASCII: what is read here is what is drawn. */
const XML_ENCODING = /^(?:utf-8|us-ascii|iso-8859-1|windows-1252)$/i;

function textOfDrawing(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('un dessin qui n’est pas du texte en UTF-8', 'un dessin enregistré en UTF-8');
  }
  const [, encoding = 'utf-8'] = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
  if (!XML_ENCODING.test(encoding)) {
    refuse(`un dessin en ${encoding}`, 'un dessin enregistré en UTF-8');
  }
  return text;
}

/** Larger than the largest cut, so that every cut reduces the drawing. */
const DRAWN_WIDTH = 2 * LARGEST;

/** A side in millimetres grows with the square of the density, one in pixels in proportion. */
async function densityOf(width: number, height: number, bytes: Buffer): Promise<number> {
  const doubled = await sharp(bytes, { density: 144, limitInputPixels: false }).metadata();
  const growth = [doubled.width / width, doubled.height / height];
  if (growth.every((each) => each < 3)) return (72 * DRAWN_WIDTH) / width;
  if (growth.every((each) => each > 3)) return 72 * Math.sqrt(DRAWN_WIDTH / width);
  return refuse(`${width} × ${height}, en deux unités`, 'deux côtés dans la même unité');
}
