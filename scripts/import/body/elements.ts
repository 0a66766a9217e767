import type { Element, ElementContent, Root } from 'hast';

/** Elements of ours, for what no HTML says: readers write them, `to-mdast.ts` turns them into Markdown. */
export const LOST = 'import-lost';
export const NOTE_CALL = 'import-note-call';
export const NOTE = 'import-note';
export const SIDEBAR = 'import-sidebar';
export const POST = 'import-post';
export const MEDIA = 'import-media';

/** An element of HTML. */
export function element(
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** What could not be turned, in its place: it becomes a comment that the writer sees. */
export function lost(source: string): Element {
  return element(LOST, { source: encodeURIComponent(source.replace(/\p{Cs}/gu, '')) });
}

/** The same, in the text of a Markdown or HTML file: no character of it can be read as markup. */
export function lostTag(source: string): string {
  return `<${LOST} source="${encodeURIComponent(source.replace(/\p{Cs}/gu, ''))}"></${LOST}>`;
}

/** What an element of loss holds, as the export wrote it. */
export function lostSource({ properties }: Element): string {
  return decodeURIComponent(String(properties.source ?? ''));
}

/** The text of an attribute, for an element written by hand. */
export function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A text as HTML shows it. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** True for an element of one of these names. */
export function isElement(
  node: Root['children'][number] | ElementContent | undefined,
  ...names: string[]
): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** The names of the classes of an element. */
export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return (Array.isArray(className) ? className : String(className ?? '').split(' ')).map(String);
}

/** The value of a property as a text; '' when it has none. */
export function propertyOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null || typeof value === 'boolean' ? '' : String(value);
}
