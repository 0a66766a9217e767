import type { AttachmentType } from '../media/attachment-types';
import { INERT } from '../site/inert-policy';

/**
 * Headers of a file of `content/documents/`, as its own route gives them: plain Next adds none. What no browser
 * shows is downloaded, under the name of its address.
 */
export function attachmentHeaders(
  path: string,
  { mime, isShown }: AttachmentType,
): Readonly<Record<string, string>> {
  return {
    'content-type': mime,
    'content-disposition': isShown ? 'inline' : `attachment; filename="${path.split('/').pop()}"`,
    'content-security-policy': INERT,
    'x-content-type-options': 'nosniff',
  };
}
