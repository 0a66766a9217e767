import { attachmentOf } from '../../media/attachments';
import { strings } from '../../site/strings';

/**
 * What a link to a file of `content/documents/` leads to, and what it says after its own words:
 * « (PDF, 12 pages, 340 ko) ».
 * @throws when the checks have not seen this file
 */
export function attachmentLink(
  file: string,
  fragment?: string,
): { readonly path: string; readonly words: string } {
  const { path, type, pages, size } = attachmentOf(file);
  return {
    path: fragment ? `${path}#${fragment}` : path,
    words: ` (${strings.block.attachment(type, pages, size)})`,
  };
}
