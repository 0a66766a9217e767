import type { Nodes } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';

/** A picture or a font written in a text as letters: its start says what it was. */
const DATA = /(data:[\w/+.-]+;base64,[\w+/=]{20})[\w+/=]{100,}/g;
const OPENING = '/* import : ';

/**
 * What could not be turned, kept in its place as a comment of MDX that the writer sees, and no reader. On
 * one line, so that it may stand in a list as well as in a sentence.
 */
export function comment(source: string): MdxTextExpression {
  const line = source.replace(DATA, '$1…').replace(/\s+/g, ' ').trim().replaceAll('*/', '* /');
  return { type: 'mdxTextExpression', value: `${OPENING}${line} */` };
}

/** The same, between two paragraphs. */
export function flowComment({ value }: MdxTextExpression): MdxFlowExpression {
  return { type: 'mdxFlowExpression', value };
}

/** What a comment of ours keeps; `undefined` for any other node. */
function keptSource(node: Nodes): string | undefined {
  const isExpression = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
  return isExpression && node.value.startsWith(OPENING)
    ? node.value.slice(OPENING.length, -' */'.length)
    : undefined;
}

/** True for a comment of ours that stands in a sentence. */
export function isInlineComment(node: Nodes): node is MdxTextExpression {
  return node.type === 'mdxTextExpression' && keptSource(node) !== undefined;
}
