import type { PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitWholeNames } from '../whole-names';

/** Holds together the names that no line may break, as `components/frame/whole-names.tsx` does in a field. */
export function holdNames(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    const parts = splitWholeNames(node.value);
    if (!parent || index === undefined || !parts.some(({ whole }) => whole)) return undefined;
    const nodes = parts.map(({ text, whole }): PhrasingContent => {
      const words: Text = { type: 'text', value: text };
      const data = { hName: 'span', hProperties: { className: ['whitespace-nowrap'] } };
      return whole ? { type: 'emphasis', data, children: [words] } : words;
    });
    (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
    return index + nodes.length;
  });
}
