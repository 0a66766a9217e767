import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { proseAttributes } from '../../../lib/content/schema/blocks';
import { attributesOf, isBlock, parseBody } from '../../../lib/content/text/body';
import { sortedWords } from './words';

/** The words that a reader of an article meets under its title, in the order of the alphabet. */
export function articleWords(file: string): string[] {
  const words: string[] = [];
  visit(parseBody(file.replace(/^---\n[\s\S]*?\n---\n/, '')).tree, (node: Nodes) => {
    words.push(...wordsOfNode(node));
  });
  return sortedWords(words.join(''));
}

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
      const shown = proseAttributes(node.name).map((name) => attributes[name] ?? '');
      return isOfSentence ? [] : [' ', shown.join(' '), ' '];
    }
  }
}
