import type { Nodes, Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isBlank } from '../schema/characters';

/** True for a line that is bold from end to end and ends as no sentence does: a title in all but its name. */
export function isBoldTitle(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const parts = node.children.filter((part) => part.type !== 'text' || !isBlank(part.value));
  const words = textOf(node).trim();
  return parts.length === 1 && parts[0]?.type === 'strong' && /[^.!…,;\s]$/u.test(words);
}
