import type { Problem } from '../../problems';
import type { TextKind } from '../../schema/blocks';
import type { Body } from '../../text/body';
import type { ImageCheck } from '../check-images';
import type { SourceFile } from '../source-file';
import { checkCharacters } from './check-characters';
import { checkCitations } from './check-citations';
import { checkHeadings } from './check-headings';
import { checkImagesOfText } from './check-images-of-text';
import { checkLists } from './check-lists';
import { checkNestedLinks } from './check-nested-links';
import { checkNodes } from './check-nodes';
import { checkNotes } from './check-notes';
import { readBody } from './read-body';

/**
 * Reads the text of a document and applies every rule that needs no other file than its images.
 * @param sourceIds identifiers of the sources that the text may call
 * @returns the parsed text, unless it is not MDX, and all that is wrong with it
 */
export function checkBody(
  kind: TextKind,
  source: SourceFile,
  sourceIds: readonly string[],
  imageCheck: ImageCheck,
): { readonly body?: Body; readonly problems: readonly Problem[] } {
  const { body, problems } = readBody(source);
  if (!body) return { problems };
  return {
    body,
    problems: [
      ...checkNodes(kind, body, source),
      ...checkNotes(body, source),
      ...checkLists(body, source),
      ...checkCharacters(body, source),
      ...checkNestedLinks(body, source),
      ...checkHeadings(body, source),
      ...checkImagesOfText(body, source, imageCheck),
      ...checkCitations(body, source, sourceIds),
    ],
  };
}
