import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../problems';
import { MOST_TOLD, refusedCharacters } from '../../schema/characters';
import { type Body, isBlock } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of the characters that a reference (`&#12;`) brings in, and that the file itself could not hold. */
export function checkCharacters({ tree }: Body, source: SourceFile): Problem[] {
  // A definition holds the same words twice, and a text full of references is soon told.
  const told = new Map<string, Problem>();
  visit(tree, (node: Nodes) => {
    for (const { received, expected } of textsOf(node).flatMap(refusedCharacters)) {
      const place = `${node.position?.start.line} ${received}`;
      if (told.has(place) || told.size === MOST_TOLD) continue;
      told.set(place, problemAtNode(source, node, 'caractère', received, expected));
    }
  });
  return [...told.values()];
}

/** Every text that a node carries itself, decoded: words, address, title, attributes. */
function textsOf(node: Nodes): string[] {
  const { position: _position, data: _data, ...own } = node;
  const attributes = isBlock(node) ? node.attributes : [];
  return [own, ...attributes].flatMap((part) =>
    Object.values(part).filter((value): value is string => typeof value === 'string'),
  );
}
