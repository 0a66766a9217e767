import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { titleShown } from '../../schema/web-address';
import { typeset } from '../typography';

/** Sets the titles of links as they are shown: « http: le site n’a pas de https » without its first word. */
export function showTitles(tree: Root): void {
  visit(tree, (node: Nodes) => {
    const isLink = node.type === 'link' || node.type === 'definition';
    if (isLink && node.title) node.title = typeset(titleShown(node.title));
  });
}
