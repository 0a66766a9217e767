import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

/** Parses GitHub's Markdown, as any reader of a Markdown file would. */
export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

/** The words of a file as its reader sees them: its blocks in order, as « type: words ». */
export function blocksRead(markdown: string): string[] {
  const blocks: string[] = [];
  visit(readMarkdown(markdown), (node: Nodes) => {
    if (node.type === 'root' || node.type === 'list' || node.type === 'blockquote')
      return undefined;
    blocks.push(`${node.type}: ${textOf(node, { includeHtml: false, includeImageAlt: false })}`);
    return 'skip';
  });
  return blocks;
}
