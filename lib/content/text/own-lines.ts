import type { Image, PhrasingContent } from 'mdast';

/** A part of a paragraph: an image that stands on a line of its own, or words. */
type Part = Image | readonly PhrasingContent[];

/**
 * Cuts a paragraph at its images, each of which becomes a picture between two paragraphs.
 * @returns its parts in order, or `undefined` when an image stands among words
 */
export function cutAtImages(line: readonly PhrasingContent[]): Part[] | undefined {
  const parts: Part[] = [];
  let words: PhrasingContent[] = [];
  let isFirst = true;
  for (const node of line) {
    if (node.type !== 'image') {
      words.push(node);
      continue;
    }
    if (!isWhole(words, !isFirst, true)) return undefined;
    parts.push(trimmed(words), node);
    words = [];
    isFirst = false;
  }
  if (!isWhole(words, !isFirst, false)) return undefined;
  parts.push(trimmed(words));
  return parts.filter((part) => !Array.isArray(part) || part.length > 0);
}

/** Whether words that stand after an image, before one, or both, stand on lines of their own. */
function isWhole(words: readonly PhrasingContent[], after: boolean, before: boolean): boolean {
  if (words.every(isBlankText)) return true;
  return (
    (!after || breaksAt(words[0], /^[ \t]*\n/)) && (!before || breaksAt(words.at(-1), /\n[ \t]*$/))
  );
}

function breaksAt(node: PhrasingContent | undefined, lineBreak: RegExp): boolean {
  return node?.type === 'break' || (node?.type === 'text' && lineBreak.test(node.value));
}

function isBlankText(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Words without the line breaks that set them apart. */
function trimmed(words: readonly PhrasingContent[]): PhrasingContent[] {
  if (words.every(isBlankText)) return [];
  const first = words.findIndex((node) => !isBlankText(node));
  const last = words.findLastIndex((node) => !isBlankText(node));
  return words.slice(first, last + 1).map((node, index, { length }) => {
    if (node.type !== 'text') return node;
    const opened = index === 0 ? node.value.replace(/^[ \t]*\n/, '') : node.value;
    return { ...node, value: index === length - 1 ? opened.replace(/\n[ \t]*$/, '') : opened };
  });
}
