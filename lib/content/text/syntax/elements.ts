import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { InlineElement } from './nodes';

/**
 * The elements of HTML that a writer may type in a sentence. Those that Markdown has a mark for become it
 * (`<b>` is `**`); the others stay what they are. Any other element is for the checks to refuse by name.
 */

type Make = (element: InlineElement) => PhrasingContent[];

const asMark =
  (type: 'strong' | 'emphasis' | 'delete'): Make =>
  (element) => {
    // A language is said by an element: `<i lang="en">` is the usual way to set a foreign word.
    if (element.properties.lang !== undefined) return [element];
    return [{ type, children: element.children, position: element.position }] as PhrasingContent[];
  };
const asIs: Make = (element) => [element];
/**
 * Words of somebody, with their marks in the text, where they are set with the rest of the typography: what a
 * browser draws around a `<q>` is neither copied nor found. They are French, whatever the words are in,
 * and those that the writer typed will do.
 */
const quoted: Make = (element) => {
  const { children, properties, position } = element;
  const marks = (): PhrasingContent[] =>
    /^\s*["«“]/.test(textOf(element)) ? [] : [{ type: 'text', value: '"', position }];
  const inLanguage = { ...element, name: 'span', data: { hName: 'span', hProperties: properties } };
  const words = properties.lang === undefined ? children : [inLanguage];
  const data = { hName: 'q', hProperties: {} };
  return [{ ...element, properties: {}, children: [...marks(), ...words, ...marks()], data }];
};

interface Spec {
  readonly make: Make;
  /** Attributes it may have, besides `lang`. */
  readonly attributes?: readonly string[];
  /** Attributes that say nothing here, and go. */
  readonly dropped?: readonly string[];
}

const ELEMENTS: Readonly<Record<string, Spec>> = {
  a: {
    make: ({ children, properties, position }) =>
      [
        {
          type: 'link',
          url: properties.href ?? '',
          title: properties.title ?? null,
          children,
          position,
        },
      ] as PhrasingContent[],
    attributes: ['href', 'title'],
    dropped: ['target', 'rel'],
  },
  abbr: { make: asIs, attributes: ['title'] },
  b: { make: asMark('strong') },
  cite: { make: asIs },
  del: { make: asMark('delete') },
  em: { make: asMark('emphasis') },
  i: { make: asMark('emphasis') },
  ins: { make: asIs },
  kbd: { make: asIs },
  mark: { make: asIs },
  q: { make: quoted },
  s: { make: asMark('delete') },
  small: { make: asIs },
  span: { make: asIs },
  strike: { make: asMark('delete') },
  strong: { make: asMark('strong') },
  sub: { make: asIs },
  sup: { make: asIs },
  var: { make: asIs },
};

/** Names of the elements that a sentence may hold, for a message. */
export const ELEMENT_NAMES: readonly string[] = [...Object.keys(ELEMENTS), 'br'];

/** The attributes that an element may have. */
export function elementAttributes(name: string): readonly string[] {
  return [...(ELEMENTS[name]?.attributes ?? []), 'lang'];
}

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** Makes of the tags of HTML what they mean. */
export function readElements(tree: Nodes): void {
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    const parent = node as Parents;
    if (parent.children.some(isKnownTag)) {
      parent.children = (parent.children as RootContent[]).flatMap((child) =>
        isKnownTag(child) ? contentOf(child) : [child],
      ) as typeof parent.children;
    }
  });
}

/** `<SUP>` is one too; `<Cite>` is a block. */
function elementName(name: string | null): string | undefined {
  const lower = name?.toLowerCase() ?? '';
  const isHtml = name === lower || name === lower.toUpperCase();
  return isHtml && Object.hasOwn(ELEMENTS, lower) ? lower : undefined;
}

function isKnownTag(node: Nodes): node is Tag {
  const isTag = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return isTag && elementName(node.name) !== undefined;
}

function contentOf(tag: Tag): RootContent[] {
  if (tag.type === 'mdxJsxTextElement') return made(tag, tag.children);
  const children = (tag.children as RootContent[]).flatMap((child) =>
    isKnownTag(child) ? contentOf(child) : [child],
  );
  if (children.length === 0) {
    return [{ type: 'paragraph', children: made(tag, []) as PhrasingContent[], ...placeOf(tag) }];
  }
  // On lines of its own, a tag goes round paragraphs: its mark goes into each.
  if (!children.every(({ type }) => type === 'paragraph')) return [tag];
  return children.map((child) =>
    child.type === 'paragraph'
      ? { ...child, children: made(tag, child.children) as PhrasingContent[] }
      : child,
  );
}

function placeOf({ position }: Tag) {
  return position ? { position } : {};
}

function made(tag: Tag, children: PhrasingContent[]): RootContent[] {
  const name = elementName(tag.name) ?? '';
  const { make, attributes: own = [], dropped = [] } = ELEMENTS[name] as Spec;
  const properties: Record<string, string> = {};
  const refused: string[] = [];
  for (const attribute of tag.attributes) {
    const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (isPlain && (attributeName === 'lang' || own.includes(attributeName))) {
      properties[attributeName] = attribute.value as string;
    } else if (!dropped.includes(attributeName)) refused.push(attributeName);
  }
  const element: InlineElement = {
    type: 'inlineElement',
    name,
    properties,
    refused,
    children,
    position: tag.position,
    data: { hName: name, hProperties: properties },
  };
  if (refused.length > 0) return [element];
  return make(element);
}
