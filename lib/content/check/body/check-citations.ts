import { describeValue, type Problem } from '../../problems';
import { type Body, sourceCalledBy } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of calls (`<Cite source>`, `<KeyFigure source>`) that name none of the sources of the article. */
export function checkCitations(
  { blocks }: Body,
  source: SourceFile,
  sourceIds: readonly string[],
): Problem[] {
  return blocks.flatMap((call) => {
    const id = sourceCalledBy(call);
    if (id === undefined || sourceIds.includes(id)) return [];
    const expected = `une source de l’en-tête : ${sourceIds.join(' | ')}`;
    return [problemAtNode(source, call, `<${call.name}> source`, describeValue(id), expected)];
  });
}
