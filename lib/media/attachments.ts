import manifest from '#generated/attachments.json';
import { findAttachment } from './attachment-names';

/** A file of `content/documents/` as readers get it. */
export interface Attachment {
  /** Its name in the folder. */
  readonly file: string;
  /** Its address. */
  readonly path: string;
  /** Its format, as people call it: « PDF ». */
  readonly type: string;
  /** What it weighs, in words: « 340 ko ». */
  readonly size: string;
  /** Pages of a PDF. */
  readonly pages?: number;
  /** Whether a text that is published leads to it: any other stays out of what is built. */
  readonly isPublished: boolean;
}

/** Written by the checks: each file of `content/documents/` that is sound, under the key of its name. */
export type AttachmentManifest = Readonly<Record<string, Attachment>>;

const files = new Map(Object.entries(manifest as AttachmentManifest));
const addresses = new Map([...files].map(([key, { path }]) => [key, path]));

/** Every file, published or not. */
export const allAttachments: readonly Attachment[] = [...files.values()];

/**
 * A file, by the name that a writer gives it.
 * @throws when the checks have not seen this file.
 */
export function attachmentOf(name: string): Attachment {
  const found = files.get(findAttachment(name, addresses) ?? '');
  if (!found) throw new Error(`No content/documents/${name}: run « npm run content ».`);
  return found;
}
