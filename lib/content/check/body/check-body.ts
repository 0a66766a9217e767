import type { Problem } from '../../problems';
import type { TextKind } from '../../schema/block-spec';
import type { Body } from '../../text/body';
import type { ImageCheck } from '../check-images';
import type { SourceFile } from '../source-file';
import { checkCharacters } from './check-characters';
import { checkCitations } from './check-citations';
import { checkHeadings } from './check-headings';
import { checkImagesOfText } from './check-images-of-text';
import { checkLists } from './check-lists';
import { checkNestedLinks } from './check-nested-links';
import { checkNewsBlocks } from './check-news-blocks';
import { checkNodes } from './check-nodes';
import { checkNotes } from './check-notes';
import { readBody } from './read-body';

/**
 * Reads the text of a document and applies every rule that needs no other file than its images.
 * @param sourceIds identifiers of the sources that the text may call, where they could be read
 * @returns the parsed text, as far as it is MDX; whether that is all of it; and all that is wrong with it
 */
export function checkBody(
  kind: TextKind,
  source: SourceFile,
  sourceIds: readonly string[] | undefined,
  imageCheck: ImageCheck,
): { readonly body?: Body; readonly isWhole: boolean; readonly problems: readonly Problem[] } {
  const { body, lost, problems } = readBody(source);
  const isWhole = problems.length === 0;
  if (!body) return { isWhole, problems };
  return {
    body,
    isWhole,
    problems: [
      ...problems,
      ...checkNodes(kind, body, source).filter(({ expected }) => !isOfLost(expected, lost)),
      ...checkNotes(body, source),
      ...checkLists(body, source),
      ...checkCharacters(body, source),
      ...checkNestedLinks(body, source),
      ...checkHeadings(body, source),
      ...checkImagesOfText(body, source, imageCheck),
      ...checkNewsBlocks(body, source),
      ...(sourceIds ? checkCitations(body, source, sourceIds) : []),
    ],
  };
}

/** « ce bloc à l’intérieur de <KeyFigures> », where it is that block's tags that could not be read. */
function isOfLost(expected: string, lost: ReadonlySet<string>): boolean {
  return [...lost].some((name) => expected.endsWith(`à l’intérieur de <${name}>`));
}
