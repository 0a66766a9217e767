import type { Heading, Root } from 'mdast';
import { describeBody, isBlock } from '../body';
import { setAttribute } from './set-attribute';

/** What a heading carries from here to `linkHeadings`, which writes it on what the heading holds. */
interface HeadingData {
  anchor?: string;
}

/** Gives each heading, and each block that carries one, the anchor of its words as they were typed. */
export function giveHeadingIds(tree: Root): void {
  for (const { id, node } of describeBody(tree).headings) {
    if (isBlock(node)) setAttribute(node, 'id', id);
    else node.data = { ...node.data, anchor: id } as Heading['data'] & HeadingData;
  }
}

/** The anchor that a heading was given. */
export function anchorOf(heading: Heading): string | undefined {
  return (heading.data as HeadingData | undefined)?.anchor;
}
