// @ts-check
import { createHash } from 'node:crypto';

/**
 * The one table of response headers. The adapter writes them into the manifest of the publishable
 * tree and beside Next's own pages; nothing else names a header's value.
 * @typedef {Readonly<Record<string, string>>} Headers
 */

/**
 * What the policy of one page allows beyond that of the others, and no other page has.
 * @type {Readonly<Record<string, { scripts: readonly string[] }>>}
 */
const PAGE_ALLOWANCES = {
  // The search engine is WebAssembly, which no hash and no origin allows.
  '/recherche': { scripts: ["'wasm-unsafe-eval'"] },
};

/** How long caches may keep what they are given (RFC 9111, RFC 5861), by kind of file. */
const CACHE_CONTROL = {
  /** Browsers ask again each time; a CDN keeps it five minutes, then serves it while it asks. */
  document: 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800',
  /** Its name changes with its content. */
  hashed: 'public, max-age=31536000, immutable',
  /** Icons and social images keep their name when they change. */
  asset: 'public, max-age=86400, stale-while-revalidate=604800',
  /** Made at each request: what it says depends on the hour. */
  dynamic: 'public, max-age=0, s-maxage=300',
  missing: 'public, max-age=0, s-maxage=60',
  failure: 'no-store',
};

/**
 * Headers of every response, whatever it carries.
 * @param {object} site
 * @param {string} site.siteUrl
 * @param {boolean} site.indexable
 * @param {'refuse' | 'allow'} site.trainingBots what robots that train models may do: told by the TDM
 *   Reservation Protocol (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/) and
 *   `Content-Usage` (https://datatracker.ietf.org/doc/draft-ietf-aipref-attach/)
 * @returns {Headers}
 */
export function commonHeaders({ siteUrl, indexable, trainingBots }) {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy':
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(siteUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
      : {}),
    'content-usage': `train-ai=${trainingBots === 'allow' ? 'y' : 'n'}`,
    'tdm-reservation': trainingBots === 'allow' ? '0' : '1',
    ...(trainingBots === 'allow' ? {} : { 'tdm-policy': `${siteUrl}/reutilisation` }),
    ...(indexable ? {} : { 'x-robots-tag': 'noindex, nofollow' }),
  };
}

/** @param {string} text */
function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** @param {readonly string[]} sources */
function sourceList(sources) {
  return sources.length > 0 ? [...new Set(sources)].join(' ') : "'none'";
}

/** Whether an address is that of a file of the framework. @param {string} address */
export function isFrameworkFile(address) {
  return address.startsWith('/_next/');
}

/**
 * The content security policy of a page (https://www.w3.org/TR/CSP3/): nothing is allowed but what it
 * holds, by hash, the images of the site, and its scripts where the page has some.
 * @param {object} page
 * @param {string} page.path
 * @param {readonly string[]} page.inlineScripts text of each inline script that is code or rules
 * @param {readonly string[]} page.inlineStyles text of each `<style>`
 * @param {readonly string[]} page.scriptFiles address of each script file
 * @param {string} page.siteUrl
 */
export function contentSecurityPolicy({ path, inlineScripts, inlineStyles, scriptFiles, siteUrl }) {
  // With the framework's scripts come its stylesheets, and a loader that no Trusted Type suits.
  const isHydrated = scriptFiles.some(isFrameworkFile);
  const self = (/** @type {boolean} */ loads) => (loads ? ["'self'"] : []);
  const allowed = PAGE_ALLOWANCES[path]?.scripts ?? [];
  return Object.entries({
    'default-src': "'none'",
    'script-src': sourceList([
      ...self(scriptFiles.length > 0),
      ...allowed,
      ...inlineScripts.map(hashSource),
    ]),
    'style-src': sourceList([...self(isHydrated), ...inlineStyles.map(hashSource)]),
    'img-src': "'self'",
    'manifest-src': "'self'",
    // Audits that run in the page ask for its robots.txt; where there is no script, nothing else can.
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    // The framework's loader makes script elements from plain strings: it would be refused.
    ...(isHydrated ? {} : { 'require-trusted-types-for': "'script'" }),
    ...(siteUrl.startsWith('https:') ? { 'upgrade-insecure-requests': '' } : {}),
  })
    .map(([directive, value]) => `${directive} ${value}`.trim())
    .join('; ');
}

/**
 * Headers of an HTML page.
 * @param {{ status: number, csp: string }} page
 * @returns {Headers}
 */
export function pageHeaders({ status, csp }) {
  const kind = status >= 500 ? 'failure' : status >= 400 ? 'missing' : 'document';
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': CACHE_CONTROL[kind],
    'content-security-policy': csp,
    'cross-origin-resource-policy': 'same-origin',
  };
}

/** Nothing that is not a page may run or be framed; a feed has a stylesheet of the site. */
const INERT = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";

/**
 * Headers of an answer in a line of text: an address that is refused, or that leads elsewhere.
 * @param {{ status: number }} answer
 * @returns {Headers}
 */
export function plainHeaders({ status }) {
  return {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': status === 308 ? CACHE_CONTROL.missing : CACHE_CONTROL.failure,
    'content-security-policy': INERT,
    'cross-origin-resource-policy': 'same-origin',
  };
}

/**
 * Headers of what is made at each request, for a program to read from anywhere.
 * @param {{ status: number, contentType: string }} answer
 * @returns {Headers}
 */
export function dynamicHeaders({ status, contentType }) {
  return {
    'content-type': contentType,
    'cache-control': status === 200 ? CACHE_CONTROL.dynamic : CACHE_CONTROL.missing,
    'content-security-policy': INERT,
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** Markdown given in place of a page: a cache that ignores `Vary: Accept` must not keep it for one. */
export const NEGOTIATED_CACHE_CONTROL = 'private, no-cache';

/** Files whose name holds a hash of their content. */
const HASHED =
  /^\/(?:(?:_next\/static|media|pagefind\/(?:index|fragment))\/|pagefind\/pagefind\.\w+\.pf_meta$)/;

/**
 * Headers of any other file. Social networks and feed readers fetch them from their own pages.
 * @param {{ path: string, contentType: string }} file
 * @returns {Headers}
 */
export function fileHeaders({ path, contentType }) {
  const isHashed = HASHED.test(path);
  // A script and what it reads must be of the same build.
  const isDocument =
    /^(?:text\/(?!css)|application\/(?:xml|json|feed\+json|[\w.]+\+xml))/.test(contentType) ||
    path.startsWith('/pagefind/');
  const kind = isHashed ? 'hashed' : isDocument ? 'document' : 'asset';
  return {
    'content-type': contentType,
    'cache-control': CACHE_CONTROL[kind],
    'content-security-policy': INERT,
    'cross-origin-resource-policy': 'cross-origin',
  };
}
