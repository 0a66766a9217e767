import { createHash } from 'node:crypto';

/** A short digest of a content, the same from one build to the next: 96 bits of SHA-256, in base64url. */
export function contentDigest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}
