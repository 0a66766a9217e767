import { contentDigest } from '../../site/content-digest';

/** A short digest of a text; line endings, and white space around it, do not count. */
export function digestOf(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').trim();
  return contentDigest(plain);
}
