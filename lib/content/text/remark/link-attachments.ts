import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readAttachmentLink } from '../../../media/attachment-names';
import { inlineBlock } from '../make-block';

/** Marks the links to files of `content/documents/`: what each file is said to be is known when it is shown. */
export function linkAttachments(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (each: Definition) => {
    // As Markdown has it, the first definition of an identifier wins.
    if (!definitions.has(each.identifier)) definitions.set(each.identifier, each);
  });
  visit(tree, (node: Nodes, index, parent) => {
    if (!isLink(node) || !parent || index === undefined) return;
    const target = node.type === 'link' ? node : definitions.get(node.identifier);
    const attachment = target && readAttachmentLink(target.url);
    if (!attachment) return;
    const { name, fragment } = attachment;
    const values = { file: name, ...(fragment ? { fragment } : {}) };
    parent.children[index] = inlineBlock('AttachmentLink', values, node.children);
  });
}

function isLink(node: Nodes): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference';
}
