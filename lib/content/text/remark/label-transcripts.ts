import type { Paragraph, Root } from 'mdast';
import { strings } from '../../../site/strings';
import { blocksOf, isBlock } from '../body';

/** Where a facsimile is a picture, says that what follows is its transcript. */
export function labelTranscripts(tree: Root): void {
  for (const facsimile of blocksOf(tree, 'Facsimile')) {
    const children = facsimile.children as Root['children'];
    const last = children.findLastIndex((node) => isBlock(node) && node.name === 'Picture');
    if (last < 0) continue;
    const label: Paragraph = {
      type: 'paragraph',
      data: { hProperties: { className: ['label'] } },
      children: [{ type: 'text', value: strings.block.transcript }],
    };
    children.splice(last + 1, 0, label);
  }
}
