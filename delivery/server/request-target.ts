import { canonicalPath } from '../../lib/site/canonical-path';

/** Longest target taken, in characters; RFC 9110, § 4.1, asks for 8,000 at least. */
export const LONGEST_TARGET = 8_000;

/** What a request asks for. */
export interface Target {
  /** As it was sent, percent-encoded. */
  readonly pathname: string;
  /** The one form of the path; `undefined` when it is malformed. */
  readonly canonical: string | undefined;
  /** With its question mark, or ''. Holds only characters that a header may. */
  readonly query: string;
}

/** A character that a header cannot hold, percent-encoded. */
function escapeForHeader(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `%${code.toString(16).padStart(2, '0')}` : encodeURIComponent(character);
  });
}

/**
 * Reads the target of a request line: a path (origin-form) or a whole address (absolute-form, RFC 9112,
 * § 3.2.2, whose host is not ours to check).
 * @returns `undefined` when it is neither
 */
export function readTarget(url: string): Target | undefined {
  const absolute = /^https?:\/\/[^/?#\\]+(.*)$/is.exec(url);
  const local = absolute ? (absolute[1] ?? '') : url;
  const path = local.startsWith('/') ? local : absolute ? `/${local}` : undefined;
  if (path === undefined) return undefined;
  const [, pathname = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(path) ?? [];
  return { pathname, canonical: canonicalPath(pathname), query: escapeForHeader(query) };
}
