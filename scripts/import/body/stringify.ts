import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Writes a text as our articles are: MDX, with one way of writing each thing. */
export function writeMarkdown(tree: Root): string {
  return unified()
    .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
    .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '*',
      strong: '*',
      rule: '-',
      fences: true,
      listItemIndent: 'one',
      incrementListMarker: true,
    })
    .stringify(tree);
}
