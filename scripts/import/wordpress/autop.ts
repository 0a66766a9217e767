import type { Element, ElementContent, Root, RootContent } from 'hast';
import { element, isElement, LOST, NOTE, NOTE_CALL } from '../body/elements';

/** Elements that stand in a sentence; any other ends the paragraph before it. */
const IN_SENTENCES =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;
/** What holds blocks: its loose words are paragraphs too. */
const HOLDS_BLOCKS = /^(?:blockquote|div|section|article|aside|import-sidebar|details)$/;

/**
 * Makes paragraphs of the text of WordPress's classic editor, which parts them by an empty line and breaks
 * a line where one ends (https://developer.wordpress.org/reference/functions/wpautop/).
 */
export function addParagraphs(tree: Root | Element): void {
  const blocks: ElementContent[] = [];
  let sentence: ElementContent[] = [];
  const close = () => {
    const shown = withBreaks(sentence);
    if (shown.length > 0) blocks.push(element('p', {}, ...shown));
    sentence = [];
  };
  for (const child of tree.children as ElementContent[]) {
    if (child.type === 'text') {
      const [first = '', ...others] = child.value.split(/\n[ \t]*\n\s*/);
      sentence.push({ type: 'text', value: first });
      for (const other of others) {
        close();
        sentence.push({ type: 'text', value: other });
      }
    } else if (child.type === 'element' && staysInSentence(child)) {
      sentence.push(child);
    } else if (child.type === 'element') {
      close();
      if (HOLDS_BLOCKS.test(child.tagName)) addParagraphs(child);
      blocks.push(child);
    }
  }
  close();
  tree.children = blocks as RootContent[] & ElementContent[];
}

function staysInSentence({ tagName }: Element): boolean {
  return IN_SENTENCES.test(tagName) || [LOST, NOTE_CALL, NOTE].includes(tagName);
}

/** The end of a line is a break; those at the ends of a paragraph are none. */
function withBreaks(sentence: readonly ElementContent[]): ElementContent[] {
  const nodes = sentence.flatMap((node): ElementContent[] => {
    if (node.type !== 'text') return [node];
    return node.value
      .split('\n')
      .flatMap((line, index): ElementContent[] => [
        ...(index > 0 ? [element('br', {})] : []),
        ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
      ]);
  });
  const isEdge = (node: ElementContent | undefined) =>
    isElement(node, 'br') || (node?.type === 'text' && node.value.trim() === '');
  while (isEdge(nodes[0])) nodes.shift();
  while (isEdge(nodes.at(-1))) nodes.pop();
  return nodes.filter(
    (node, index) => !(isElement(node, 'br') && isElement(nodes[index - 1], 'br')),
  );
}
