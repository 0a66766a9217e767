import type { PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitOrdinals } from '../typography/ordinals';

/** Raises the endings of ordinals: « 1er » becomes 1<sup>er</sup>. */
export function raiseOrdinals(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    const parts = splitOrdinals(node.value);
    if (!parent || index === undefined || parts.length < 2) return undefined;
    if (parent.type === 'inlineElement' && parent.name !== 'q') return undefined;
    const nodes = parts.map(({ text, raised }): PhrasingContent => {
      const words: Text = { type: 'text', value: text };
      return raised ? { type: 'emphasis', data: { hName: 'sup' }, children: [words] } : words;
    });
    (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
    return index + nodes.length;
  });
}
