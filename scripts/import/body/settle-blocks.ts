import type { Nodes, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockSpec } from '../../../lib/content/schema/blocks';
import { attributesOf, type Block } from '../../../lib/content/text/body';

/** Leaves blocks only where the desk takes them: elsewhere, their words stand without them. */
export function settleBlocks(tree: Root): void {
  tree.children = tree.children.flatMap((child) => {
    if (!isFlowBlock(child)) {
      unwrapBlocksIn(child);
      return [child];
    }
    for (const inner of child.children as Nodes[]) {
      // The blocks of a block that holds no other (`<Definition>`) keep what they hold.
      if (isFlowBlock(inner) && blockSpec(inner.name)?.parents?.includes(child.name ?? ''))
        holdWords(inner);
    }
    const { content } = blockSpec(child.name) ?? {};
    if (content === 'words') holdWords(child);
    const isEmpty = child.children.length === 0 && content !== 'words or nothing';
    return content === undefined || isEmpty ? unwrapped(child) : [child];
  }) as Root['children'];
}

function isFlowBlock(node: Nodes): node is Block {
  return node.type === 'mdxJsxFlowElement';
}

/** In a block, a heading is a line in bold, and no other block stands. */
function holdWords(block: Block): void {
  unwrapBlocksIn(block as Parents);
  visit(block, 'heading', (heading, index, parent) => {
    if (!parent || index === undefined) return;
    (parent as Parents).children[index] = boldLine(heading.children);
  });
}

function unwrapBlocksIn(node: Nodes): void {
  if (!('children' in node)) return;
  (node as Parents).children = (node.children as Nodes[]).flatMap((child) => {
    unwrapBlocksIn(child);
    return isFlowBlock(child) ? unwrapped(child) : [child];
  }) as Parents['children'];
}

/** What a block says, without it: its attributes that are words, and what it holds. */
function unwrapped(block: Block): Nodes[] {
  const { title, term, author, caption, handle, network, url } = attributesOf(block);
  if (block.name === 'MediaLink') return [linkLine(url, title)];
  const before = title ?? term ?? caption;
  const children = block.children.flatMap((child) =>
    isFlowBlock(child as Nodes) ? unwrapped(child as Block) : [child as Nodes],
  );
  if (author) {
    const signature = linkLine(url, network);
    const words = `— ${author}${handle ? ` (${handle})` : ''}${url ? ', ' : ''}`;
    signature.children.unshift({ type: 'text', value: words });
    return [{ type: 'blockquote', children: [...children, signature] } as Nodes];
  }
  return before ? [boldLine([{ type: 'text', value: before }]), ...children] : children;
}

/** A line that leads to an address, under its words; an empty one without. */
function linkLine(url: string | undefined, words = url ?? ''): Paragraph {
  const children: Paragraph['children'] = url
    ? [{ type: 'link', url, children: [{ type: 'text', value: words }] }]
    : [];
  return { type: 'paragraph', children };
}

function boldLine(children: PhrasingContent[]): Parents['children'][number] {
  return { type: 'paragraph', children: [{ type: 'strong', children }] };
}
