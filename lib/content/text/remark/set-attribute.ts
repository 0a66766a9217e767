import type { Block } from '../body';

/** Gives a block an attribute, in place of the one of that name. */
export function setAttribute(block: Block, name: string, value: string): void {
  const others = block.attributes.filter((each) => !('name' in each && each.name === name));
  block.attributes = [...others, { type: 'mdxJsxAttribute', name, value }];
}
