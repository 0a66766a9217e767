// @ts-check
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { canonicalPath } from './canonical-path.mjs';
import { errorPages } from './error-pages.mjs';
import { prefersMarkdown } from './prefers-markdown.mjs';
import { tidyResponse } from './tidy-response.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('./publishable-tree.mjs').Manifest} Manifest
 * @typedef {import('./publishable-tree.mjs').Route} Route
 * @typedef {(request: Request, response: Response) => unknown} Handler
 */

/** @param {Response} response @param {import('./headers.mjs').Headers} headers */
function setHeaders(response, headers) {
  for (const name in headers) response.setHeader(name, headers[name] ?? '');
}

/** Answers in a line of plain French. @param {Response} response @param {number} status @param {string} text */
function answer(response, status, text) {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.statusCode = status;
  response.end(`${text}\n`);
}

/** Leads to another path of the site, for good. @param {Response} response @param {string} path @param {string[]} query */
function redirect(response, path, query) {
  response.setHeader('location', [path, ...query].join('?'));
  answer(response, 308, path);
}

/** True when the reader already has this content (RFC 9110, § 13.1.2). @param {Request} request @param {string} etag */
function isCurrent({ headers }, etag) {
  const known = headers['if-none-match'];
  return known !== undefined && (known === '*' || known.includes(etag.replace('W/', '')));
}

/**
 * A server around the publishable tree: what is in its manifest goes out compressed, straight from the
 * disk; everything else is for `next`.
 * @param {string} treeFolder the folder that the adapter wrote
 * @param {Handler} next Next's own request handler
 */
export function createSiteServer(treeFolder, next) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path.join(treeFolder, 'manifest.json'), 'utf8'));
  const files = path.join(treeFolder, 'files');
  const errorPage = errorPages(files, manifest);
  const routes = new Map(Object.entries(manifest.routes));
  const redirects = new Map(Object.entries(manifest.redirects));

  /** What an answer depends on: a page that has a Markdown twin shares its address with it. @param {string} file */
  const varyOf = (file) =>
    routes.has(`/${file.replace(/^\//, '').replace(/\.(?:html|md)$/, '')}.md`)
      ? 'Accept, Accept-Encoding'
      : 'Accept-Encoding';
  const serveFile = sirv(files, {
    brotli: true,
    gzip: true,
    etag: false,
    dotfiles: true,
    // Said last: sirv has an opinion of its own.
    setHeaders: (response, file) => response.setHeader('vary', varyOf(file)),
  });

  /** @param {Request} request @param {Response} response @param {Route} route */
  function serveRoute(request, response, route) {
    if (route.status !== 200) {
      const { headers, body } = errorPage(request, route);
      response.writeHead(route.status, headers).end(body);
      return;
    }
    setHeaders(response, route.headers);
    response.setHeader('vary', varyOf(route.file));
    response.setHeader('etag', route.etag);
    if (isCurrent(request, route.etag)) {
      response.writeHead(304).end();
      return;
    }
    // A server may ignore any Range (RFC 9110, § 14.2), and sirv throws on those that it cannot read.
    delete request.headers.range;
    request.url = `/${route.file}`;
    serveFile(request, response);
  }

  /** @param {Request} request @param {Response} response */
  function askNext(request, response) {
    tidyResponse(response, (status) => {
      const page = status >= 500 ? manifest.failure : status === 404 ? manifest.notFound : '';
      const route = routes.get(page);
      return route && errorPage(request, route);
    });
    next(request, response);
  }

  return createServer((request, response) => {
    const [pathname = '', ...query] = (request.url ?? '').split('?');
    setHeaders(response, manifest.headers);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      answer(response, 405, 'Méthode refusée : ce site se lit, par GET ou HEAD.');
      return;
    }
    const twin = routes.get(`${pathname}.md`);
    const route = twin && prefersMarkdown(request.headers.accept) ? twin : routes.get(pathname);
    if (route) {
      serveRoute(request, response, route);
      return;
    }
    const canonical = pathname.startsWith('/') ? canonicalPath(pathname) : undefined;
    if (canonical === undefined) {
      answer(response, 400, 'Adresse mal formée.');
    } else if (redirects.has(canonical)) {
      redirect(response, redirects.get(canonical) ?? '/', query);
    } else if (canonical !== pathname && !pathname.startsWith('/_next/')) {
      redirect(response, canonical, query);
    } else {
      askNext(request, response);
    }
  });
}
