import type { Heading, Link, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { holdsLink } from '../body';
import { isDroppedAnchor } from '../page-ids';
import { anchorOf } from './give-heading-ids';

/**
 * Makes each heading without a link a link to itself, so that a reader can send its address. The link carries
 * the anchor: reader views drop a heading whose own `id` says « comment » or « social », and spare a link.
 */
export function linkHeadings(tree: Root): void {
  visit(tree, 'heading', (node: Heading) => {
    const id = anchorOf(node);
    if (id === undefined) return;
    const words = node.children as PhrasingContent[];
    const children: PhrasingContent[] = holdsLink(node)
      ? [placeOf(id), ...words]
      : isDroppedAnchor(id)
        ? [placeOf(id), { type: 'link', url: `#${id}`, children: words as Link['children'] }]
        : [
            {
              type: 'link',
              url: `#${id}`,
              children: words as Link['children'],
              data: { hProperties: { id } },
            },
          ];
    node.children = children as Heading['children'];
  });
}

/** An anchor alone: a place, not a link. */
function placeOf(id: string): Link {
  return { type: 'link', url: '', children: [], data: { hProperties: { id, href: undefined } } };
}
