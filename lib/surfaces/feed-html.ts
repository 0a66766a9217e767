import { parseFragment, serialize } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** Attributes that mean something outside of the site's own pages. */
const KEPT = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'datetime',
  'title',
  'lang',
  'start',
  'type',
  'scope',
  'open',
  'controls',
  'poster',
  'preload',
]);
/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'poster']);
/** What only decorates a page, or only works in it: captions are read from the site itself alone. */
const DROPPED = new Set(['svg', 'script', 'style', 'source', 'track', 'button']);

type Parent = Parameters<typeof adapter.getChildNodes>[0];

function clean(parent: Parent, base: string): void {
  for (const node of [...adapter.getChildNodes(parent)]) {
    if (adapter.isCommentNode(node)) adapter.detachNode(node);
    if (!adapter.isElementNode(node)) continue;
    // What nobody hears repeats the text, or decorates it.
    if (DROPPED.has(node.name) || node.attribs['aria-hidden'] === 'true') {
      adapter.detachNode(node);
      continue;
    }
    node.attribs = Object.fromEntries(
      Object.entries(node.attribs)
        .filter(([name]) => KEPT.has(name))
        .map(([name, value]) => [name, ADDRESSES.has(name) ? new URL(value, base).href : value]),
    );
    clean(node, base);
    // A link that held nothing but a mark has nothing left to be followed by.
    if (node.name === 'a' && adapter.getChildNodes(node).length === 0) adapter.detachNode(node);
  }
}

/**
 * Makes of the HTML of an article what a feed reader can show: no style, no script, no drawing that
 * only decorates, every address absolute (RSS Best Practices Profile, § 4.1).
 * @param base absolute address of the article, which its anchors belong to
 */
export function toFeedHtml(html: string, base: string): string {
  const fragment = parseFragment(html, { treeAdapter: adapter });
  clean(fragment, base);
  return serialize(fragment, { treeAdapter: adapter });
}
