import { request as httpRequest } from 'node:http';
import { KEPT_HEADERS } from '../headers';
import type { Answer } from './answers';

/** Longest body taken from Next, and how long it may take. */
const LONGEST = 16 * 1024 * 1024;
const PATIENCE_MS = 15_000;

/** Gives Next's answer to a path with its query. */
export type AskNext = (target: string) => Promise<Answer>;

/**
 * The only way to Next: a path and its query, by GET, without any header of the client, so that none
 * can speak to its router.
 * @param socketPath where `next-process` listens
 * @param siteUrl origin that the handlers believe they are asked at
 * @returns a function that throws when Next does not answer, or answers too long or too late
 */
export function nextDoor(socketPath: string, siteUrl: string): AskNext {
  const { host, protocol } = new URL(siteUrl);
  return (target) =>
    new Promise((resolve, reject) => {
      const request = httpRequest(
        {
          socketPath,
          path: target,
          headers: { host, 'x-forwarded-proto': protocol.replace(':', ''), accept: '*/*' },
          timeout: PATIENCE_MS,
          agent: false,
        },
        (response) => {
          const chunks: Buffer[] = [];
          let length = 0;
          response.on('data', (chunk: Buffer) => {
            length += chunk.length;
            if (length > LONGEST) request.destroy(new Error('Next answers too long.'));
            else chunks.push(chunk);
          });
          response.on('error', reject);
          response.on('end', () => {
            const given = response.headers;
            const kept = KEPT_HEADERS.flatMap((name) => {
              const value = given[name];
              return value === undefined ? [] : [[name, String(value)] as const];
            });
            resolve({
              status: response.statusCode ?? 500,
              headers: {
                'content-type': given['content-type'] ?? 'application/octet-stream',
                ...Object.fromEntries(kept),
              },
              body: Buffer.concat(chunks),
            });
          });
        },
      );
      request.on('timeout', () => request.destroy(new Error('Next answers too late.')));
      request.on('error', reject);
      request.end();
    });
}
