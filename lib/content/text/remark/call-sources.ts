import type { Root } from 'mdast';
import { blocksOf, sourceCalledBy } from '../body';
import { inlineBlock } from '../make-block';

/** Gives each figure that names its source (`<KeyFigure source>`) the call of it, as a writer types one. */
export function callSources(tree: Root): void {
  for (const block of blocksOf(tree)) {
    const source = sourceCalledBy(block);
    if (source === undefined || block.name === 'Cite') continue;
    block.attributes = block.attributes.filter(
      (each) => !('name' in each && each.name === 'source'),
    );
    block.children = [inlineBlock('Cite', { source })];
  }
}
