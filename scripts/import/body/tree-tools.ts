import type { Element, ElementContent, Nodes, Root } from 'hast';
import { isElement } from './elements';

/** What a node becomes: itself, nothing, or others. */
type Replaced = ElementContent | readonly ElementContent[] | undefined;

/** Replaces elements of a tree, the inner ones first. */
export function replaceElements(tree: Root | Element, replace: (node: Element) => Replaced): void {
  tree.children = (tree.children as ElementContent[]).flatMap((child) => {
    if (!isElement(child)) return [child];
    replaceElements(child, replace);
    const replaced = replace(child);
    if (replaced === undefined) return [];
    return 'type' in replaced ? [replaced] : [...replaced];
  });
}

/** The elements of a tree that have one of these names, in reading order, those inside others too. */
export function elementsOf(tree: Nodes, ...names: string[]): Element[] {
  if (!('children' in tree)) return [];
  return tree.children.flatMap((child) => [
    ...(isElement(child, ...names) ? [child] : []),
    ...elementsOf(child, ...names),
  ]);
}

/** The words of a node, as they are read. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node as Element, 'br')) return ' ';
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/** The words of a node on one line. */
export function lineOf(node: Nodes): string {
  return wordsIn(node).replace(/\s+/g, ' ').trim();
}

/** An element without one of those inside it. */
export function without(node: Element, removed: Element): Element {
  return {
    ...node,
    children: node.children
      .filter((child) => child !== removed)
      .map((child) => (isElement(child) ? without(child, removed) : child)),
  };
}
