import type { Nodes, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { type Problem, quote } from '../../problems';
import { type Body, isBlock, maybeLink } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of every block or link that stands in a link: browsers would cut the outer one short. */
export function checkNestedLinks({ tree }: Body, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  visitParents(tree, (node: Nodes, ancestors: Parents[]) => {
    const link = ancestors.find(({ type }) => type === 'link' || type === 'linkReference');
    if (!link || !maybeLink(node)) return;
    const inner = isBlock(node) ? `<${node.name ?? ''}>` : `[${textOf(node)}]`;
    const received = `${quote(inner)} dans le lien ${quote(textOf(link))}`;
    const expected =
      'rien que des mots entre les crochets d’un lien ; un appel de source vient après lui';
    problems.push(problemAtNode(source, node, 'lien', received, expected));
  });
  return problems;
}
