import type { Nodes } from 'mdast';
import type { Problem } from '../problems';
import type { SourceFile } from './source-file';

/** A problem of a field of the front matter, with the line where the field is written. */
export function problemAtField(
  { file, lineOf }: Pick<SourceFile, 'file' | 'lineOf'>,
  field: string,
  received: string,
  expected: string,
): Problem {
  const line = lineOf(field);
  return { file, ...(line ? { line } : {}), field, received, expected };
}

/** A problem of a node of the text, with the line where the node starts. */
export function problemAtNode(
  { file, linesBeforeBody }: Pick<SourceFile, 'file' | 'linesBeforeBody'>,
  node: Nodes,
  field: string,
  received: string,
  expected: string,
): Problem {
  const line = (node.position?.start.line ?? 1) + linesBeforeBody;
  return { file, line, field, received, expected };
}
