import type { IncomingMessage } from 'node:http';
import type { Refusal } from './answers';
import { LONGEST_TARGET } from './request-target';

/** Whether bytes follow the headers of a request: no method that this site takes has any use for them. */
export function hasBody({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * What is wrong with a request, whatever it asks for.
 * @returns the status that refuses it, or `undefined`
 */
export function requestFault(request: IncomingMessage): Refusal | undefined {
  const { method, url = '', httpVersion, rawHeaders } = request;
  const hosts = rawHeaders.filter(
    (name, index) => index % 2 === 0 && name.toLowerCase() === 'host',
  ).length;
  // RFC 9112, § 3.2: one Host, no more, no less, but for HTTP/1.0.
  if (hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) return 400;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (url.length > LONGEST_TARGET) return 414;
  if (hasBody(request)) return 413;
  return undefined;
}
