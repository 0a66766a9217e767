import type { Root } from 'mdast';
import { proseAttributes } from '../../schema/blocks';
import { attributesOf, blocksOf } from '../body';
import { typeset } from '../typography';
import { setAttribute } from './set-attribute';

/** Typesets the attributes that blocks show as prose. */
export function typesetAttributes(tree: Root): void {
  for (const block of blocksOf(tree)) {
    const attributes = attributesOf(block);
    for (const name of proseAttributes(block.name)) {
      const value = attributes[name];
      if (value !== undefined) setAttribute(block, name, typeset(value));
    }
  }
}
