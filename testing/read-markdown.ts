import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Parses plain CommonMark, as any reader of a Markdown file would. */
export function readMarkdown(markdown: string): Root {
  return unified().use(remarkParse).parse(markdown);
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
