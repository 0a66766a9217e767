import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { proseAttributes } from '../../../lib/content/schema/blocks';
import { attributesOf, isBlock, parseBody } from '../../../lib/content/text/body';
import { formatPartialDate } from '../../../lib/site/dates';
import { sortedWords } from './words';

/** The words that a reader of an article meets under its title, in the order of the alphabet. */
export function articleWords(file: string): string[] {
  const words: string[] = [];
  visit(parseBody(file.replace(/^---\n[\s\S]*?\n---\n/, '')).tree, (node: Nodes) => {
    words.push(...wordsOfNode(node));
  });
  return sortedWords(words.join(''));
}

/** What the import says of an embed, and its source does not: who shows it. */
const ADDED: ReadonlySet<string> = new Set(['MediaLink publisher', 'Post network']);

function wordsOfNode(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node.value];
    case 'code':
      return [' ', node.value, ' '];
    case 'image':
      return [' ', node.alt ?? '', ' ', node.title ?? '', ' '];
    case 'break':
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [' '];
    default: {
      if (!isBlock(node)) return [];
      const attributes = attributesOf(node);
      const isOfSentence = node.type === 'mdxJsxTextElement' && node.name !== 'br';
      const shown = [
        ...proseAttributes(node.name).filter((name) => !ADDED.has(`${node.name} ${name}`)),
      ].map((name) => attributes[name] ?? '');
      // A day is shown in words, as it was.
      if (node.name === 'Post') shown.push(formatPartialDate(attributes.date ?? ''));
      return isOfSentence ? [] : [' ', shown.join(' '), ' '];
    }
  }
}
