import type { IncomingHttpHeaders } from 'node:http';

/** What tells one version of a representation from another. */
export interface Validators {
  /** A strong entity tag, with its quotes: it differs from one encoding to another. */
  readonly etag: string;
  /** The `Last-Modified` date, as HTTP writes it. */
  readonly modified: string;
}

const ENTITY_TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;

/** Whether a list of entity tags names this one (RFC 9110, § 8.8.3.2). */
function names(list: string, etag: string, isStrong: boolean): boolean {
  if (list.trim() === '*') return true;
  const tags = list.match(ENTITY_TAG) ?? [];
  return tags.some((each) => (isStrong ? each : each.replace(/^W\//, '')) === etag);
}

/** The instant that an HTTP date names, or NaN: only the one form that HTTP still allows to send. */
function httpDate(text: string): number {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text.trim())
    ? Date.parse(text)
    : Number.NaN;
}

/**
 * What the conditions of a GET or HEAD come to, in the order of RFC 9110, § 13.2.2.
 * @returns 412 or 304, or `undefined` when the representation is to be sent
 */
export function conditionStatus(
  headers: IncomingHttpHeaders,
  { etag, modified }: Validators,
): 304 | 412 | undefined {
  const changed = Date.parse(modified);
  const match = headers['if-match'];
  if (match !== undefined) {
    if (!names(match, etag, true)) return 412;
  } else if (changed > httpDate(headers['if-unmodified-since'] ?? '')) {
    return 412;
  }
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return names(noneMatch, etag, false) ? 304 : undefined;
  return changed <= httpDate(headers['if-modified-since'] ?? '') ? 304 : undefined;
}

/** Whether a `Range` may be honoured: `If-Range` names this very version, or is absent (§ 13.1.5). */
export function rangeApplies(
  ifRange: string | string[] | undefined,
  { etag, modified }: Validators,
): boolean {
  return ifRange === undefined || ifRange === etag || ifRange === modified;
}
