import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentDigest } from '../../lib/site/content-digest';
import { dynamicHeaders } from '../headers';
import type { Answer } from './answers';
import { conditionStatus } from './conditions';
import { codingHeader, entityTag, preferredCoding } from './representation';

/** Shortest body of Next that is worth compressing. */
const WORTH_COMPRESSING = 860;

/**
 * Tidies what Next gives for an address that it makes at each request: the headers of its kind, a tag,
 * gzip where the client takes it.
 * @param given Next's own answer
 * @returns `undefined` when Next has nothing at this address
 * @throws when Next fails
 */
export async function dynamicAnswer(
  request: Pick<IncomingMessage, 'headers'>,
  { status, headers: given, body }: Answer,
): Promise<Answer | undefined> {
  const contentType = given['content-type'] ?? '';
  // A handler that answers in JSON speaks to a program: its error is left as it is.
  if (!contentType.includes('json') && status >= 300) {
    if (status >= 500) throw new Error(`Next answers ${status}.`);
    return undefined;
  }
  const isZipped =
    body.length >= WORTH_COMPRESSING && preferredCoding(request, ['gzip', 'identity']) === 'gzip';
  const coding = isZipped ? 'gzip' : 'identity';
  const digest = contentDigest(body);
  const etag = entityTag(digest, coding);
  const headers = {
    ...dynamicHeaders({ status, contentType }),
    ...given,
    vary: 'Accept-Encoding',
    etag,
    ...codingHeader(coding),
  };
  // No date says when this changed: only its tag can be asked about.
  const conditions = { 'if-none-match': request.headers['if-none-match'] ?? '' };
  const isKnown = status === 200 && conditionStatus(conditions, { etag, modified: '' }) === 304;
  if (isKnown) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status, headers, body: isZipped ? await promisify(gzip)(body) : body };
}
