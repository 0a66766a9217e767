import type { Element, ElementContent, Root } from 'hast';
import { isBox, sidebarOf } from './boxes';
import { element, isElement, lost, NOTE, NOTE_CALL, propertyOf } from './elements';
import { embedOf } from './embeds';
import { nameHeadings } from './name-headings';
import { postOf } from './posts';
import { elementsOf, lineOf, replaceElements, wordsIn } from './tree-tools';

/** What browsers do not show, or show only while a script runs. */
const UNSEEN = ['style', 'template', 'noscript', 'wbr', 'link', 'meta', 'title', 'head'];
/**
 * Puts a piece of HTML in a form that Markdown can say: what nobody reads is taken out, what a page of
 * someone else would show becomes a link, what nothing here can say is marked as lost.
 */
export function prepareHtml(tree: Root): void {
  notesLast(tree);
  nameHeadings(tree);
  replaceElements(tree, (node) => {
    if (UNSEEN.includes(node.tagName)) return undefined;
    return prepared(node);
  });
}

/** Notes stand at the end of a text, wherever they were written. */
function notesLast(tree: Root): void {
  const notes = elementsOf(tree, NOTE);
  replaceElements(tree, (node) => (node.tagName === NOTE ? undefined : node));
  tree.children.push(...notes);
}

function prepared(node: Element): Element | readonly ElementContent[] | undefined {
  switch (node.tagName) {
    case 'script':
      return isKnownScript(node) ? undefined : lost(markupOf(node));
    case 'iframe':
    case 'video':
    case 'audio':
    case 'object':
    case 'embed':
      return embedOf(node);
    case 'blockquote':
      return postOf(node) ?? node;
    case 'img':
      return pictureOf(node);
    case 'svg':
    case 'math':
    case 'canvas':
      return [lost(markupOf(node)), ...textOf(node)];
    case 'form':
    case 'select':
    case 'button':
    case 'textarea':
      return [lost(markupOf(node)), ...node.children];
    case 'input':
      return propertyOf(node, 'type') === 'checkbox' ? node : lost(markupOf(node));
    case 'details':
      return detailsOf(node);
    case 'table':
      return captioned(node);
    case 'td':
    case 'th':
      return { ...node, children: flatCell(node.children) };
    case 'a':
      return propertyOf(node, 'href') === '' ? node.children : node;
    case 'sup':
      return noteCallOf(node) ?? node;
    case 'div':
    case 'aside':
    case 'section':
      return isBox(node) ? sidebarOf(node) : node;
    default:
      return node;
  }
}

/** A picture that waits to be seen keeps its address apart. */
function pictureOf(node: Element): Element {
  const names = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'src'];
  const src = names.map((name) => propertyOf(node, name)).find(Boolean) ?? '';
  return { ...node, properties: { ...node.properties, src } };
}

/** Scripts that only make an embed of what stands beside them. */
function isKnownScript(node: Element): boolean {
  const source = propertyOf(node, 'src');
  return /(?:twitter|x|instagram|facebook|tiktok|youtube|flourish|datawrapper)\b/i.test(source);
}

function textOf(node: Element): ElementContent[] {
  const words = lineOf(node);
  return words ? [{ type: 'text', value: words }] : [];
}

/** A table under its caption: Markdown has none in a table. */
function captioned(node: Element): Element {
  const caption = node.children.find((child) => isElement(child, 'caption'));
  if (!isElement(caption)) return node;
  const table = { ...node, children: node.children.filter((child) => child !== caption) };
  return element('figure', {}, table, element('figcaption', {}, ...caption.children));
}

/** `<details>`: its summary in bold, and what it hid. */
function detailsOf({ children }: Element): ElementContent[] {
  const summary = children.find((child) => isElement(child, 'summary'));
  const rest = children.filter((child) => child !== summary);
  if (!isElement(summary)) return rest;
  const words = elementsOf(summary, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')[0] ?? summary;
  return [element('p', {}, element('strong', {}, ...words.children)), element('div', {}, ...rest)];
}

/** A call of a note as WordPress and others write it: `<sup><a href="#fn1">1</a></sup>`. */
function noteCallOf(node: Element): Element | undefined {
  const [link] = elementsOf(node, 'a');
  const name =
    propertyOf(node, 'dataFn') ||
    /^#(?:fn:?-?|_ftn|nb)(.+)$/.exec(link ? propertyOf(link, 'href') : '')?.[1];
  return name ? element(NOTE_CALL, { name }) : undefined;
}

/** What a cell holds, without paragraphs nor lists: a line break stands between them. */
function flatCell(children: readonly ElementContent[]): ElementContent[] {
  const flat: ElementContent[] = [];
  const add = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      if (
        isElement(
          node,
          'p',
          'div',
          'ul',
          'ol',
          'li',
          'h1',
          'h2',
          'h3',
          'h4',
          'h5',
          'h6',
          'blockquote',
        )
      ) {
        if (flat.length > 0 && !isElement(flat.at(-1), 'br')) flat.push(element('br', {}));
        add(node.children);
      } else if (node.type !== 'text' || node.value.trim() !== '' || flat.length > 0) {
        flat.push(node);
      }
    }
  };
  add(children);
  while (isElement(flat.at(-1), 'br')) flat.pop();
  return flat;
}

/** An element as its tags are written; its words stand beside it when they are kept. */
function markupOf(node: Element): string {
  const attributes = Object.entries(node.properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${Array.isArray(value) ? value.join(' ') : value}"`);
  const words = node.tagName === 'script' ? wordsIn(node) : '';
  return `<${node.tagName}${attributes.join('')}>${words}`;
}
