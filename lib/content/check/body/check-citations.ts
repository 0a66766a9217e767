import { describeValue, type Problem } from '../../problems';
import { attributesOf, type Body } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of calls (`<Cite source>`) that name none of the sources of the article. */
export function checkCitations(
  { blocks }: Body,
  source: SourceFile,
  sourceIds: readonly string[],
): Problem[] {
  return blocks
    .filter(({ name }) => name === 'Cite')
    .flatMap((call) => {
      const id = attributesOf(call).source;
      if (id === undefined || sourceIds.includes(id)) return [];
      const expected = `une source de l’en-tête : ${sourceIds.join(' | ')}`;
      return [problemAtNode(source, call, '<Cite> source', describeValue(id), expected)];
    });
}
