import type { Paragraph, PhrasingContent } from 'mdast';
import type { InlineElement } from '../text/syntax/nodes';
import { text } from './mdast';

/** Neighbouring texts as one, so that what only their meeting means (« 1 » and « . ») is escaped. */
export function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') joined.push(node);
    else joined.splice(-1, 1, text((last.value + node.value).replace(/ {2,}/g, ' ')));
  }
  return joined;
}

/** Takes off the plain spaces around the words, which Markdown would have to spell out. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node;
      const start = index === 0 ? node.value.replace(/^[ \t\n]+/, '') : node.value;
      return text(index === nodes.length - 1 ? start.replace(/[ \t\n]+$/, '') : start);
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

/** Words in an element that Markdown has no mark for, as Markdown has them: in HTML. */
export function inHtml(
  { name, properties }: InlineElement,
  words: PhrasingContent[],
): PhrasingContent[] {
  const listed = Object.entries(properties).map(
    ([attribute, value]) =>
      ` ${attribute}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return [
    { type: 'html', value: `<${name}${listed.join('')}>` },
    ...words,
    { type: 'html', value: `</${name}>` },
  ];
}

/** The words of a paragraph: in bold, where it is a title of a part of a box (`title-boxes.ts`). */
export function bolded({ data, children }: Paragraph): PhrasingContent[] {
  return data?.hName ? [{ type: 'strong', children }] : children;
}
