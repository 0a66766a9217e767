import { plainHeaders } from '../headers';
import { articlesOf, type Manifest } from '../manifest';
import type { Answer } from './answers';

/** Where a balancer asks whether this server answers, and a person what it serves. */
export const HEALTH_PATH = '/healthz';

/** What a server says of itself: the name of its release, and how many articles are in it. */
export function healthOf(manifest: Manifest): Answer {
  const { build } = manifest;
  const articles = articlesOf(manifest).length;
  return {
    status: 200,
    headers: {
      ...plainHeaders({ status: 200 }),
      'content-type': 'application/json; charset=utf-8',
      'x-robots-tag': 'noindex',
    },
    body: Buffer.from(`${JSON.stringify({ build: build.id, builtAt: build.at, articles })}\n`),
  };
}
