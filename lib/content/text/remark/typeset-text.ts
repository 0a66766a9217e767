import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isBlock } from '../body';
import { typesetPieces } from '../typography';
import { OPAQUE } from '../typography/glyphs';

/** What is bound to the word before it. */
const CALLS: ReadonlySet<string | null> = new Set(['Cite', 'NoteCall']);

/** Typesets each paragraph, heading or block of words as one text, whatever markup it holds. */
export function typesetText(tree: Root): void {
  visit(tree, (node: Nodes) => {
    if (!hasChildren(node)) return undefined;
    if (isForeign(node)) return 'skip';
    if (!node.children.some((child) => child.type === 'text')) return undefined;
    typesetLeaves(leavesOf(node));
    return 'skip';
  });
}

function hasChildren(node: Nodes): node is Parents {
  return 'children' in node;
}

function isForeign(node: Nodes): boolean {
  return node.type === 'inlineElement' && /^(?!fr\b)./i.test(node.properties.lang ?? '');
}

function leavesOf(parent: Parents): PhrasingContent[] {
  return parent.children.flatMap((child): PhrasingContent[] => {
    // Words of another language keep to their own typography.
    if (isForeign(child)) return [child as PhrasingContent];
    if (hasChildren(child as Nodes) && (child as Parents).children.length > 0) {
      return leavesOf(child as Parents);
    }
    return [child as PhrasingContent];
  });
}

function typesetLeaves(leaves: readonly PhrasingContent[]): void {
  const pieces = leaves.map((leaf, index) => {
    if (leaf.type !== 'text') return OPAQUE;
    const next = leaves[index + 1];
    const beforeCall = next !== undefined && isBlock(next) && CALLS.has(next.name);
    return beforeCall ? leaf.value.trimEnd() : leaf.value;
  });
  for (const [index, piece] of typesetPieces(pieces).entries()) {
    const leaf = leaves[index];
    if (leaf?.type === 'text') leaf.value = piece;
  }
}
