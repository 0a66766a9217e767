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

/** What of an article is carried elsewhere, and how. */
export interface Carriage {
  /** Attributes kept beside those that mean something anywhere. */
  readonly alsoKept?: ReadonlySet<string>;
  /** Elements dropped beside those that only decorate. */
  readonly alsoDropped?: ReadonlySet<string>;
  /** How an address is written there; `undefined` for one that leads nowhere from there. */
  readonly addressOf: (value: string, attribute: string) => string | undefined;
}

function clean(parent: Parent, carriage: Carriage): void {
  const { alsoKept, alsoDropped, addressOf } = carriage;
  for (const node of [...adapter.getChildNodes(parent)]) {
    if (adapter.isCommentNode(node)) adapter.detachNode(node);
    if (!adapter.isElementNode(node)) continue;
    // What nobody hears repeats the text, or decorates it.
    const isDropped = DROPPED.has(node.name) || alsoDropped?.has(node.name);
    if (isDropped || node.attribs['aria-hidden'] === 'true') {
      adapter.detachNode(node);
      continue;
    }
    node.attribs = Object.fromEntries(
      Object.entries(node.attribs)
        .filter(([name]) => KEPT.has(name) || alsoKept?.has(name))
        .flatMap(([name, value]) => {
          const written = ADDRESSES.has(name) ? addressOf(value, name) : value;
          return written === undefined ? [] : [[name, written]];
        }),
    );
    clean(node, carriage);
    // Its marks are in its text: a reader without our style sheet would draw them twice.
    if (node.name === 'q') {
      for (const child of [...adapter.getChildNodes(node)])
        adapter.insertBefore(parent, child, node);
      adapter.detachNode(node);
    }
    // A link that held nothing but a mark has nothing left to be followed by.
    if (node.name === 'a' && adapter.getChildNodes(node).length === 0) adapter.detachNode(node);
  }
}

/** The HTML of an article without what only its page has: no style, no script, no drawing that only decorates. */
export function carriedHtml(html: string, carriage: Carriage): Parent {
  const fragment = parseFragment(html, { treeAdapter: adapter });
  clean(fragment, carriage);
  return fragment;
}

/**
 * Makes of the HTML of an article what a feed reader can show: every address absolute (RSS Best Practices
 * Profile, § 4.1).
 * @param base absolute address of the article, which its anchors belong to
 */
export function toFeedHtml(html: string, base: string): string {
  const addressOf = (value: string) => new URL(value, base).href;
  return serialize(carriedHtml(html, { addressOf }), { treeAdapter: adapter });
}
