import { slugify } from '../site/slug';
import { attachmentPath } from '../site/urls';
import { attachmentType, extensionOf } from './attachment-types';
import { findImage, imageKey } from './image-names';

/** A link of a text to a file of `content/documents/`. */
export interface AttachmentLink {
  /** The name as it is written, of the file or of its address. */
  readonly name: string;
  /** What follows `#`. */
  readonly fragment?: string;
}

/** `/documents/jugement.pdf`, or the name alone: `jugement.pdf#page=3`. */
const LINK = new RegExp(`^(${attachmentPath('')})?([^/?#:\\\\]+)(?:#(.*))?$`, 's');

/** Reads the address of a link; `undefined` when it leads to no file of `content/documents/`. */
export function readAttachmentLink(url: string): AttachmentLink | undefined {
  const [, folder, name, fragment] = LINK.exec(url) ?? [];
  // A name alone may also be a site whose https:// was forgotten: `exemple.com`.
  if (name === undefined || (!folder && !attachmentType(name))) return undefined;
  return fragment === undefined ? { name } : { name, fragment };
}

/** The page that a fragment opens (`page=3`, RFC 8118, § 3), from 1; `undefined` for any other. */
export function pageOfFragment(fragment: string): number | undefined {
  const [, page] = /^page=([1-9]\d{0,4})$/.exec(fragment) ?? [];
  return page === undefined ? undefined : Number(page);
}

/** The address of a file: letters that any address takes, whatever its name. Empty when it has none left. */
export function attachmentAddress(name: string): string {
  const stem = slugify(name.slice(0, name.length - extensionOf(name).length - 1));
  return stem && attachmentPath(`${stem}.${extensionOf(name)}`);
}

/**
 * The file that a writer names, by its name (percent-encoded or not) or by that of its address.
 * @param addresses the address of each known file, by key (`imageKey`)
 * @returns the key of the file
 */
export function findAttachment(
  name: string,
  addresses: ReadonlyMap<string, string>,
): string | undefined {
  const byName = findImage(name, (key) => addresses.has(key));
  if (byName !== undefined) return byName;
  const address = attachmentPath(imageKey(name));
  return [...addresses].find(([, each]) => each === address)?.[0];
}
