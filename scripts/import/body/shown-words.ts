import type { Nodes } from 'mdast';

/** The words of a node that a reader sees: comments and images have none. */
export function shownWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(shownWords).join('') : '';
}
