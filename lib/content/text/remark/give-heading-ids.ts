import type { Root } from 'mdast';
import { describeBody, isBlock } from '../body';
import { setAttribute } from './set-attribute';

/** Gives each heading, and each block that carries one, the anchor of its words as they were typed. */
export function giveHeadingIds(tree: Root): void {
  for (const { id, node } of describeBody(tree).headings) {
    if (isBlock(node)) setAttribute(node, 'id', id);
    else node.data = { ...node.data, hProperties: { id } };
  }
}
