import type { Heading, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { holdsLink } from '../body';

/** Makes each heading without a link a link to itself, so that a reader can send its address. */
export function linkHeadings(tree: Root): void {
  visit(tree, 'heading', (node: Heading) => {
    const id = node.data?.hProperties?.id;
    if (typeof id !== 'string' || holdsLink(node)) return;
    node.children = [
      { type: 'link', url: `#${id}`, children: node.children as PhrasingContent[] },
    ] as Heading['children'];
  });
}
