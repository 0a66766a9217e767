import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributesOfForm, blockSpec, proseAttributes } from '../../lib/content/schema/blocks';
import { type Block, isBlock, parseBody } from '../../lib/content/text/body';
import { articleSource } from '../support/fixture-source';
import { KITCHEN_SINK } from '../support/pages';

/** A place inside a block, and the body that a writer types to fill it. */
export interface BlockPlace {
  /** « Poll.margin » for an attribute, « Poll » for the words between the tags. */
  readonly name: string;
  readonly kind: 'text' | 'address';
  readonly body: (text: string) => string;
}

/** Where a value stands in a source, from and to, in characters. */
type Span = readonly [start: number, end: number];

function spanOf(node: { readonly position?: Nodes['position'] } | undefined): Span | undefined {
  const start = node?.position?.start.offset;
  const end = node?.position?.end.offset;
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** The calls of sources in a stretch of the text: an article that is made for one place has other sources. */
const CALLS = /<Cite source="[^"]*" \/>/g;

function bodyAround(source: string, [start, end]: Span, hole: Span, quote: string) {
  const before = source.slice(start, hole[0]).replace(CALLS, '');
  const after = source.slice(hole[1], end).replace(CALLS, '');
  return (text: string) => before + quote + text + quote + after;
}

/** The places of one block, which stands in `outer` or is it. */
function placesOf(source: string, outer: RootContent, block: Block): BlockPlace[] {
  const around = spanOf(outer);
  const spec = blockSpec(block.name);
  if (!around || !spec) return [];
  const attributes = (names: readonly string[], kind: BlockPlace['kind']) =>
    names.flatMap((name) => {
      const found = block.attributes.find((each) => 'name' in each && each.name === name);
      const hole = spanOf(found);
      if (!hole) return [];
      const valued: Span = [hole[0] + `${name}=`.length, hole[1]];
      const typed = bodyAround(source, around, valued, '"');
      // What is drawn large stands in the text too, word for word.
      const body = spec.repeats ? (text: string) => `${text}\n\n${typed(text)}` : typed;
      return [{ name: `${block.name}.${name}`, kind, body }];
    });
  const places = [
    ...attributes(proseAttributes(block.name), 'text'),
    ...attributes(attributesOfForm(block.name, 'address'), 'address'),
  ];
  if (typeof spec.content === 'object' || spec.content === 'table') return places;
  const ofWords = ['paragraph', 'text'];
  const words = spanOf(block.children.find(({ type }) => ofWords.includes(type)));
  if (!words || !block.name) return places;
  return [
    ...places,
    { name: block.name, kind: 'text', body: bodyAround(source, around, words, '') },
  ];
}

/**
 * Every place that a writer fills in a block, each once, read in the article that shows all blocks: a block
 * that is added there is tried without a word of this folder.
 */
export function blockPlaces(): BlockPlace[] {
  const [, , ...parts] = articleSource(KITCHEN_SINK).split(/^---$/m);
  const source = parts.join('---');
  const tree: Root = parseBody(source).tree;
  const places = new Map<string, BlockPlace>();
  for (const outer of tree.children) {
    visit(outer, (node: Nodes) => {
      if (!isBlock(node)) return;
      for (const place of placesOf(source, outer, node))
        if (!places.has(place.name)) places.set(place.name, place);
    });
  }
  return [...places.values()];
}
