import type { Element } from 'hast';
import { classesOf, element, isElement, SIDEBAR } from './elements';
import { lineOf } from './tree-tools';

/** Classes that themes and editors give to a boxed text. */
const BOX =
  /^(?:wp-block-(?:group|cover)__?.*encadre|encadre|encadré|admonition|callout|notice|alert(?:-\w+)?|infobox|note|kg-callout-card|theme-admonition)$/i;

/** True for an element that its class shows in a box. */
export function isBox(node: Element): boolean {
  return classesOf(node).some((name) => BOX.test(name));
}

/** A boxed text: its title is the first thing in it when that is a heading or a line in bold. */
export function sidebarOf(node: Element): Element {
  const children = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const [first, ...others] = children;
  const isTitle =
    isElement(first, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') ||
    (isElement(first, 'p', 'div') && isAllBold(first));
  return isTitle && others.length > 0
    ? element(SIDEBAR, { title: lineOf(first as Element) }, ...others)
    : element(SIDEBAR, {}, ...children);
}

function isAllBold(node: Element): boolean {
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return shown.length === 1 && isElement(shown[0], 'strong', 'b');
}
