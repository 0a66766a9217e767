import { canonicalPath } from './canonical-path';

/** An address that once led to a document: a path in its one form, and the parameters that named it. */
export interface FormerAddress {
  readonly path: string;
  /** As they stood between the `&` of the query: `p=123`, `article12`; none for most. */
  readonly parameters: readonly string[];
}

/** Longer than any address that a reader typed or a site published. */
const LONGEST = 1_000;
/** What no address holds as it is: spaces, invisible characters, markup, and what browsers turn round. */
const FORBIDDEN = /[\s\p{C}<>"\\#]/u;

/**
 * Reads a former address as it was published: upper case, accents, percent-encoding, a final slash and a
 * query are all taken (`/2019/03/Été.html`, `/?p=123`, `/spip.php?article12`).
 * @returns `undefined` when it is no address of a site: no path from its root, dot segments, an anchor
 */
export function readFormerAddress(address: string): FormerAddress | undefined {
  if (!/^\/(?!\/)/.test(address) || address.length > LONGEST || FORBIDDEN.test(address)) {
    return undefined;
  }
  const [, pathname = '', query] = /^([^?]*)(?:\?(.*))?$/s.exec(address) ?? [];
  if (/\/\.{1,2}(?:\/|$)/.test(pathname)) return undefined;
  const path = canonicalPath(pathname.normalize('NFC'));
  const parameters = query?.split('&').filter(Boolean).map(percentEncoded) ?? [];
  if (path === undefined || (query !== undefined && parameters.length === 0)) return undefined;
  return { path, parameters };
}

/** The one form of a former address: the key under which what answers it is kept. */
export function formerKey({ path, parameters }: FormerAddress): string {
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
}

/** The same key, of an address as it was published; `undefined` when it is none. */
export function formerKeyOf(address: string): string | undefined {
  const former = readFormerAddress(address);
  return former && formerKey(former);
}

/** As a browser sends what is not ASCII in a query (https://url.spec.whatwg.org/#query-state). */
function percentEncoded(parameter: string): string {
  return new URL(`http://localhost/?${parameter.normalize('NFC')}`).search.slice(1);
}
