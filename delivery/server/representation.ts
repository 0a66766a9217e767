import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import type { Headers } from '../headers';
import type { Route } from '../manifest';

/** How a body is encoded: the name that HTTP gives it, and the ending of its file. */
export type Coding = 'br' | 'gzip' | 'identity';

/** In order of preference, where the client has none: smallest first. */
const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity'];
const ENDINGS: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz', identity: '' };

/** The bytes that answer a request, before its conditions and its range are looked at. */
export interface Representation {
  readonly coding: Coding;
  readonly file: string;
  readonly size: number;
  /** Strong: another encoding has another tag (RFC 9110, § 8.8.3.3). */
  readonly etag: string;
}

/**
 * Which of the available codings a client would rather have (RFC 9110, § 12.5.3).
 * @returns `undefined` when it takes none of them
 */
export function preferredCoding(
  request: Pick<IncomingMessage, 'headers'>,
  available: readonly Coding[],
): Coding | undefined {
  // Its published types do not know yet what it prefers between equals.
  const negotiator = new Negotiator(request as IncomingMessage) as unknown as {
    encodings(available: readonly string[], options: { preferred: readonly string[] }): Coding[];
  };
  return negotiator.encodings(available, { preferred: CODINGS })[0];
}

/** The header that tells how a body is encoded. */
export function codingHeader(coding: Coding): Headers {
  return coding === 'identity' ? {} : { 'content-encoding': coding };
}

/** The entity tag of one encoding of a content. */
export function entityTag(digest: string, coding: Coding): string {
  return `"${digest}${coding === 'identity' ? '' : `-${coding}`}"`;
}

/** The codings that a route was compressed to. */
function codingsOf({ sizes }: Route): Coding[] {
  return CODINGS.filter((coding) => sizes[coding] !== undefined);
}

/**
 * Chooses the representation of a route for a client.
 * @returns `undefined` when the client refuses each of them; a file that has one form is sent in it
 */
export function representationFor(
  request: Pick<IncomingMessage, 'headers'>,
  route: Route,
): Representation | undefined {
  const codings = codingsOf(route);
  const coding = codings.length === 1 ? 'identity' : preferredCoding(request, codings);
  return coding && representationOf(route, coding);
}

/** The representation of a route in one coding that it has. */
export function representationOf(route: Route, coding: Coding): Representation {
  return {
    coding,
    file: route.file + ENDINGS[coding],
    size: route.sizes[coding] ?? 0,
    etag: entityTag(route.etag, coding),
  };
}

/** What the answer at an address depends on. */
export function varyOf(route: Route, hasTwin: boolean): Headers {
  const names = [
    ...(hasTwin ? ['Accept'] : []),
    ...(codingsOf(route).length > 1 ? ['Accept-Encoding'] : []),
  ];
  return names.length > 0 ? { vary: names.join(', ') } : {};
}
