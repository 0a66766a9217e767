import type { Link, Nodes, Parents, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressesIn } from '../addresses-in-text';

declare module 'mdast' {
  interface LinkData {
    /** True for an address that stands in the text without any mark. */
    bare?: boolean;
  }
}

/** `exemple[.]fr`: written so that nobody follows it. */
const DEFANGED = /[[({](?:\.|dot|point)[\])}]/i;

/**
 * Markdown takes an address to the next space: what French puts after it (« », …) is given back to the
 * sentence, and an address that was written so that nobody follows it is words.
 */
export function trimBareAddresses(tree: Nodes): void {
  visit(tree, 'link', (link: Link, index, parent: Parents | undefined) => {
    const [words] = link.children;
    if (!link.data?.bare || words?.type !== 'text' || !parent || index === undefined) return;
    const { value } = words;
    const [address] = addressesIn(value);
    const end = address?.start === 0 ? address.end : value.length;
    const children = parent.children as PhrasingContent[];
    if (DEFANGED.test(value)) {
      children.splice(index, 1, words);
    } else if (end < value.length) {
      const scheme = link.url.slice(0, link.url.length - value.length);
      link.url = scheme + value.slice(0, end);
      words.value = value.slice(0, end);
      children.splice(index + 1, 0, { type: 'text', value: value.slice(end) });
    }
  });
}
