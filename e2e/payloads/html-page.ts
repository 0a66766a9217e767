import type { Document, Element, ParentNode } from 'domhandler';
import { parse, parseFragment } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** Reads a whole page as a browser would. */
export function readPage(html: string): Document {
  return parse(html, { treeAdapter: adapter });
}

/** Reads a piece of HTML, as a reader of feeds would. */
export function readFragment(html: string): ParentNode {
  return parseFragment(html, { treeAdapter: adapter });
}

/** Every element below a node, in the order of the page; what a template holds is below it too. */
export function elementsOf(parent: ParentNode): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!adapter.isElementNode(node)) return [];
    const content = node.name === 'template' ? elementsOf(adapter.getTemplateContent(node)) : [];
    return [node, ...elementsOf(node), ...content];
  });
}

/** All the text below a node; that of code and of styles is left out, for no reader sees it. */
export function textOf(parent: ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (adapter.isTextNode(node)) return node.data;
      return adapter.isElementNode(node) && !/^(?:script|style)$/.test(node.name)
        ? textOf(node)
        : '';
    })
    .join('');
}

/** The text of a script or of a style, as it stands. */
export function sourceOf(element: Element): string {
  return element.childNodes.map((node) => (adapter.isTextNode(node) ? node.data : '')).join('');
}

/** The blocks of structured data of a page, as they stand. */
export function jsonLdOf(page: ParentNode): string[] {
  return elementsOf(page)
    .filter(({ name, attribs }) => name === 'script' && attribs.type === 'application/ld+json')
    .map(sourceOf);
}

/** How many of each element, with the names of its attributes, a page has; what to read next aside. */
export function skeletonOf(page: ParentNode): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (parent: ParentNode): void => {
    for (const node of parent.childNodes) {
      if (!adapter.isElementNode(node) || /\brelated\b/.test(node.attribs.class ?? '')) continue;
      const shape = [node.name, ...Object.keys(node.attribs).sort()].join(' ');
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
      visit(node);
    }
  };
  visit(page);
  return counts;
}
