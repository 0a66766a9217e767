import type { Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { blockSpec } from '../../schema/blocks';
import { attributesOf, type Block, isBlock } from '../body';
import { isBoldTitle } from '../bold-title';
import { setAttribute } from './set-attribute';

/** The lowest that HTML has. */
const LOWEST = 6;

/**
 * Makes headings of the titles of boxes, and of the bold lines that name the parts of one (RGAA 9.1), each one
 * level under what it stands in. They have no anchor and no place in the contents list: a box is read beside
 * the story, and a live entry has the anchor of its hour.
 */
export function titleBoxes(tree: Root): void {
  let around = 1;
  visitParents(tree, (node: Nodes, ancestors) => {
    if (node.type === 'heading') around = node.depth;
    if (!isBlock(node)) return;
    const spec = blockSpec(node.name);
    // A question of an interview is no heading.
    if (spec?.heading && !ancestors.some(isBlock)) around = spec.heading.level;
    if (spec?.box) titleBox(node, around + ancestors.filter(isTitledBox).length + 1);
  });
}

function isTitledBox(node: Nodes): boolean {
  return isBlock(node) && blockSpec(node.name)?.box === true && 'title' in attributesOf(node);
}

function titleBox(box: Block, level: number): void {
  const hasTitle = isTitledBox(box);
  if (hasTitle) setAttribute(box, 'level', String(Math.min(level, LOWEST)));
  const children = box.children as Nodes[];
  for (const line of children.slice(0, -1).filter(isBoldTitle)) {
    line.data = { ...line.data, hName: `h${Math.min(hasTitle ? level + 1 : level, LOWEST)}` };
    line.children = line.children.flatMap((part) => (part.type === 'strong' ? part.children : []));
  }
}
