import type { Element, Root } from 'hast';
import { classesOf, element, isElement, lost, propertyOf, SIDEBAR } from '../body/elements';
import { elementsOf, lineOf, replaceElements } from '../body/tree-tools';

/**
 * Puts the cards of Ghost's editor, as its pages show them, in a form that any HTML has: what a reader reads
 * stays, what only arranges the card goes.
 */
export function readCards(tree: Root): void {
  replaceElements(tree, (node) => {
    const card = classesOf(node).find((name) => /^kg-[a-z]+-card$/.test(name));
    switch (card) {
      case 'kg-bookmark-card':
        return bookmark(node);
      case 'kg-callout-card':
        return element(
          SIDEBAR,
          {},
          ...withClass(node, 'kg-callout-text').flatMap(({ children }) => [
            element('p', {}, ...children),
          ]),
        );
      case 'kg-toggle-card': {
        const [heading] = withClass(node, 'kg-toggle-heading-text');
        const content = withClass(node, 'kg-toggle-content');
        return element(
          SIDEBAR,
          { title: heading ? lineOf(heading) : '' },
          ...content.flatMap(({ children }) => children),
        );
      }
      case 'kg-button-card':
        return elementsOf(node, 'a').map((link) => element('p', {}, link));
      case 'kg-file-card': {
        const [link] = elementsOf(node, 'a');
        const address = link ? propertyOf(link, 'href') : '';
        return element('p', {}, element('a', { href: address }, ...(link?.children ?? [])));
      }
      case 'kg-signup-card':
      case 'kg-product-card':
      case 'kg-header-card':
      case 'kg-cta-card':
        return [lost(`carte ${card} de Ghost`), ...node.children];
      default:
        return isPlayerFurniture(node) ? undefined : node;
    }
  });
}

/** The buttons and the hours of Ghost's own players. */
function isPlayerFurniture(node: Element): boolean {
  return classesOf(node).some((name) =>
    /^kg-(?:audio|video)-(?:player|overlay|hide|seek|current)/.test(name),
  );
}

/** A preview of a page: its title leads there, and what was said of it follows. */
function bookmark(node: Element): Element[] {
  const [link] = elementsOf(node, 'a');
  const [title] = withClass(node, 'kg-bookmark-title');
  const [description] = withClass(node, 'kg-bookmark-description');
  const [author] = withClass(node, 'kg-bookmark-author');
  const [publisher] = withClass(node, 'kg-bookmark-publisher');
  const [caption] = elementsOf(node, 'figcaption');
  const address = link ? propertyOf(link, 'href') : '';
  const said = [description, author, publisher, caption].flatMap((each) =>
    each ? lineOf(each) : [],
  );
  return [
    element('p', {}, element('a', { href: address }, (title && lineOf(title)) || address)),
    ...said.filter(Boolean).map((words) => element('p', {}, words)),
  ];
}

function withClass(node: Element, name: string): Element[] {
  return elementsOf(node).filter((each) => isElement(each) && classesOf(each).includes(name));
}
