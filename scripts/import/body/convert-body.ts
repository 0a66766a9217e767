import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ImportedArticle } from '../imported-article';
import { makeSound } from './make-sound';
import { prepareHtml } from './prepare-html';
import { settleBlocks } from './settle-blocks';
import { type FindAddress, settleLinks } from './settle-links';
import { type FindPicture, settlePictures } from './settle-pictures';
import { writeMarkdown } from './stringify';
import { tidyText } from './tidy-text';
import { toMarkdownTree } from './to-mdast';

/** The text of an article in our Markdown. */
export interface ConvertedBody {
  readonly text: string;
  /** Names of the pictures that it shows. */
  readonly pictures: readonly string[];
}

/**
 * Turns the text of an article of elsewhere into ours: what the desk would refuse, or what no Markdown
 * says, is kept in its place as a comment.
 */
export async function convertBody(
  { body }: Pick<ImportedArticle, 'body'>,
  findAddress: FindAddress,
  findPicture: FindPicture,
): Promise<ConvertedBody> {
  prepareHtml(body);
  const tree = toMarkdownTree(body);
  settleBlocks(tree);
  const pictures = await settlePictures(tree, findPicture);
  tidyText(tree);
  settleLinks(tree, findAddress);
  forget(tree);
  const blocks = () =>
    tree.children.map((child) => writeMarkdown({ type: 'root', children: [child] }));
  return { text: makeSound(writeMarkdown(tree), blocks).trim(), pictures };
}

/** Takes out what only the steps above needed. */
function forget(tree: Root): void {
  visit(tree, (node) => {
    delete node.data;
  });
}

/** What a text keeps as comments of ours, with the line of each, from 1. */
export function keptIn(text: string): { readonly line: number; readonly source: string }[] {
  return [...text.matchAll(/\{\/\* import : (.*?) \*\/\}/g)].map(
    ({ 0: whole, 1: source = '', index }) => ({
      line: text.slice(0, index).split('\n').length,
      source: source || whole,
    }),
  );
}
