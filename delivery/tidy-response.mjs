// @ts-check
/**
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(status: number) => { headers: import('./headers.mjs').Headers, body: Buffer } | undefined} Replacement
 *   the page that takes the place of an answer of this status, if any does
 */

/** Request headers that only Next's router sends: naming them in `Vary` spoils a shared cache. */
const ROUTER_HEADER = /^(?:rsc|next-[\w-]+)$/i;

/** @param {Response} response */
function dropFrameworkHeaders(response) {
  for (const name of response.getHeaderNames()) {
    if (name.startsWith('x-nextjs-') || name === 'x-powered-by') response.removeHeader(name);
  }
  const kept = String(response.getHeader('vary') ?? '')
    .split(/,\s*/)
    .filter((name) => name !== '' && !ROUTER_HEADER.test(name));
  response.removeHeader('vary');
  if (kept.length > 0) response.setHeader('vary', [...new Set(kept)].join(', '));
}

/**
 * Has what Next answers leave as the rest of the site does: without the framework's own headers, its
 * error pages replaced by ours, whole.
 * @param {Response} response before anything is written to it
 * @param {Replacement} replacementFor
 */
export function tidyResponse(response, replacementFor) {
  const { writeHead, write, end } = response;
  let isReplaced = false;

  response.writeHead = (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => {
    const given = rest.find((each) => typeof each === 'object' && each !== null) ?? {};
    for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
    // A handler that answers in JSON speaks to a program: its error is left as it is.
    const isForPeople = !String(response.getHeader('content-type') ?? '').includes('json');
    const page = isForPeople ? replacementFor(status) : undefined;
    if (!page) {
      dropFrameworkHeaders(response);
      return writeHead.call(response, status);
    }
    isReplaced = true;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
    writeHead.call(response, status);
    end.call(response, page.body, 'utf8');
    return response;
  };
  // What Next goes on to write after its head was replaced is not the reader's concern.
  response.write = /** @type {typeof write} */ (
    (/** @type {any[]} */ ...chunk) => {
      if (!response.headersSent) response.writeHead(response.statusCode);
      return isReplaced || write.apply(response, /** @type {any} */ (chunk));
    }
  );
  response.end = /** @type {typeof end} */ (
    (/** @type {any[]} */ ...chunk) => {
      if (!response.headersSent) response.writeHead(response.statusCode);
      return isReplaced ? response : end.apply(response, /** @type {any} */ (chunk));
    }
  );
}
