import type { Problem } from '../problems';
import { pageFields } from '../schema/front-matter';
import { checkBody } from './body/check-body';
import { checkHasWords } from './check-has-words';
import type { ImageCheck } from './check-images';
import type { CheckedPage } from './checked-documents';
import { readFields } from './read-fields';
import type { SourceFile } from './source-file';

/** Applies to a static page every rule that needs no other document. */
export function checkPage(
  source: SourceFile,
  imageCheck: ImageCheck,
): { readonly page: CheckedPage; readonly problems: readonly Problem[] } {
  const { problems: inFields } = readFields(pageFields, source);
  const { body, isWhole, problems: inBody } = checkBody('page', source, [], imageCheck);
  // A page may be made of one block that writes its own words (<CorrectionLog />).
  const isBare = source.values && isWhole && body && body.blocks.length === 0;
  return {
    page: { source, body, isWhole: Boolean(isWhole && source.values) },
    problems: [...inFields, ...inBody, ...(isBare ? checkHasWords(source, body) : [])],
  };
}
