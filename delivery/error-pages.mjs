// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {import('./publishable-tree.mjs').Manifest} Manifest
 * @typedef {import('./publishable-tree.mjs').Route} Route
 */

/**
 * The pages whose status is not 200 (gone, not found, failed), kept in memory: sirv answers 200 only.
 * @param {string} files @param {Manifest} manifest
 */
export function errorPages(files, { headers, routes }) {
  const bodies = new Map(
    Object.values(routes)
      .filter(({ status }) => status !== 200)
      .flatMap(({ file }) => [file, `${file}.br`, `${file}.gz`])
      .map((name) => [name, readFileSync(path.join(files, name))]),
  );
  /** @param {import('node:http').IncomingMessage} request @param {Route} route */
  return (request, route) => {
    const accepted = request.headers['accept-encoding'] ?? '';
    const [coding, suffix] = /\bbr\b/.test(accepted)
      ? ['br', '.br']
      : /\bgzip\b/.test(accepted)
        ? ['gzip', '.gz']
        : [undefined, ''];
    const body = bodies.get(route.file + suffix) ?? Buffer.alloc(0);
    return {
      body,
      headers: {
        ...headers,
        ...route.headers,
        ...(coding ? { 'content-encoding': coding } : {}),
        'content-length': String(body.length),
        vary: 'Accept-Encoding',
      },
    };
  };
}
