import type { List, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Problem, quote } from '../../problems';
import type { Body } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/**
 * Tells of sentences that Markdown takes for lists: « 2026. Une année noire. » would be the item 2026 of a
 * list of one. A list that goes on after an image or a paragraph is one.
 */
export function checkLists({ tree }: Body, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (parent: Nodes) => {
    if (!('children' in parent)) return;
    let next = 1;
    for (const list of parent.children as Nodes[]) {
      if (list.type !== 'list' || !list.ordered) continue;
      const start = list.start ?? 1;
      if (start > 1 && start !== next && secondNumber(list, source) !== start + 1) {
        problems.push(refuse(list, start, source));
      }
      next = start + list.children.length;
    }
  });
  return problems;
}

/** The number of the second item, as it was typed: Markdown counts on from the first, whatever follows. */
function secondNumber({ children }: List, { body }: SourceFile): number {
  const offset = children[1]?.position?.start.offset;
  return offset === undefined ? Number.NaN : Number.parseInt(body.slice(offset, offset + 9), 10);
}

function refuse(list: List, start: number, source: SourceFile): Problem {
  const received = `${quote(`${start}. ${textOf(list.children[0] ?? list)}`)}, lu comme le point ${start} d’une liste`;
  const expected = `${start}\\. suivi du texte, si c’est une phrase ; « 1. » pour le premier point d’une liste`;
  return problemAtNode(source, list, 'liste', received, expected);
}
