import type { Element, Root } from 'hast';
import { propertyOf } from './elements';
import { elementsOf } from './tree-tools';

/** An anchor that stands before a heading is a name of that heading: links lead to nothing else here. */
export function nameHeadings(tree: Root): void {
  let before: string[] = [];
  let inHeading: readonly Element[] = [];
  for (const node of elementsOf(tree)) {
    const anchors = /^h[1-6]$/.test(node.tagName) ? elementsOf(node, 'a') : undefined;
    if (anchors) {
      inHeading = anchors;
      node.properties.name = [...before, ...anchors.flatMap(namesOf)].join(' ');
      before = [];
    } else if (node.tagName === 'a' && !inHeading.includes(node)) {
      before.push(...namesOf(node));
    }
  }
}

/** The names that an anchor gives to its place. */
function namesOf(node: Element): string[] {
  return [propertyOf(node, 'id'), propertyOf(node, 'name')].filter(Boolean);
}
