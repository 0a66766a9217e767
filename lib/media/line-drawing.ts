import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { ImageProblem } from './image-problem';
import { svgProblem } from './svg-source';

/** A drawing made of a few shapes, small enough to stand in every page: the mark or the wordmark. */
export interface LineDrawing {
  /** Width and height of its own frame, which starts at 0 0. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** One shape, its attributes named as React names them. */
interface Shape {
  readonly element: ShapeName;
  readonly attributes: Readonly<Record<string, string>>;
}

const SHAPES = ['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon'] as const;
type ShapeName = (typeof SHAPES)[number];

/** What a shape may say of itself: its geometry, and how its lines are drawn. Colours are the site's. */
const ATTRIBUTES: readonly string[] = [
  ...['d', 'points', 'cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'x1', 'x2', 'y1', 'y2'],
  ...['width', 'height', 'transform', 'fill-rule'],
  ...['stroke-width', 'stroke-linecap', 'stroke-linejoin'],
];
/** A value of theirs: numbers, letters of commands, no address. */
const VALUE = /^[\w\s.,()+-]{1,4000}$/;
/** All of it is in every page of the site. */
const LONGEST_DRAWING = 8000;

const EXPECTED =
  'un dessin sans groupe ni couleur : <svg viewBox="0 0 L H"> et des formes (path, circle, rect, line…)';

/**
 * Reads a drawing that the pages hold in their own markup: nothing but shapes gets through.
 * @param source text of an .svg file
 */
export function readLineDrawing(
  source: string,
): { readonly drawing: LineDrawing } | { readonly problem: ImageProblem } {
  const problem = svgProblem(source);
  if (problem) return { problem };
  const refuse = (received: string) => ({ problem: { received, expected: EXPECTED } });
  if (source.length > LONGEST_DRAWING) return refuse(`${source.length} caractères`);
  const [root, ...others] = elementsOf(parseFragment(source.replace(/^<\?xml[^>]*\?>\s*/, '')));
  if (root?.tagName !== 'svg' || others.length > 0) return refuse('plusieurs éléments');
  const frame = /^0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)$/.exec(attributeOf(root, 'viewBox') ?? '');
  if (!frame) return refuse(`viewBox="${attributeOf(root, 'viewBox') ?? ''}"`);
  const shapes: Shape[] = [];
  for (const element of elementsOf(root)) {
    if (!isShapeName(element.tagName)) return refuse(`<${element.tagName}>`);
    const odd = element.attrs.find(
      ({ name, value }) => !ATTRIBUTES.includes(name) || !VALUE.test(value),
    );
    if (odd) return refuse(`${odd.name}="${odd.value.slice(0, 80)}"`);
    const attributes = Object.fromEntries(
      element.attrs.map(({ name, value }) => [reactName(name), value]),
    );
    shapes.push({ element: element.tagName, attributes });
  }
  if (shapes.length === 0) return refuse('un dessin vide');
  return { drawing: { width: Number(frame[1]), height: Number(frame[2]), shapes } };
}

function elementsOf({
  childNodes,
}: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return childNodes.filter((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node);
}

function attributeOf({ attrs }: DefaultTreeAdapterTypes.Element, wanted: string) {
  return attrs.find(({ name }) => name === wanted)?.value;
}

function isShapeName(name: string): name is ShapeName {
  return (SHAPES as readonly string[]).includes(name);
}

/** « stroke-width » as React has it: « strokeWidth ». */
function reactName(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
