import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { quote } from '../problems';
import { isBlock, maybeLink } from '../text/body';
import type { Tell } from './check-body';

/** Tells of every block or link that stands in a link: browsers would cut the outer one short. */
export function checkNestedLinks(tree: Root, tell: Tell): void {
  visitParents(tree, (node: Nodes, ancestors: Parents[]) => {
    const link = ancestors.find(({ type }) => type === 'link' || type === 'linkReference');
    if (!link || !maybeLink(node)) return;
    const received = isBlock(node) ? `<${node.name ?? ''}>` : `[${textOf(node)}]`;
    tell(
      node,
      'lien',
      `${quote(received)} dans le lien ${quote(textOf(link))}`,
      'rien que des mots entre les crochets d’un lien ; un appel de source vient après lui',
    );
  });
}
