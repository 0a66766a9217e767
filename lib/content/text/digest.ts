import { createHash } from 'node:crypto';

/** A short digest of a text; line endings, and white space around it, do not count. */
export function digestOf(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').trim();
  return createHash('sha256').update(plain).digest('base64url').slice(0, 16);
}
