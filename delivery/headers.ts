import { createHash } from 'node:crypto';
import type { TrainingChoice } from '../lib/content/schema/publisher-facts';
import { INERT } from '../lib/site/inert-policy';
import { documentAt, searchPath, siteFeeds } from '../lib/site/urls';

/**
 * The one table of response headers. The adapter writes them into the manifest of the publishable
 * tree and beside Next's own pages, the server sends them; nothing else names a header's value.
 */
export type Headers = Readonly<Record<string, string>>;

/** What the policy of one page allows beyond that of the others, and no other page has. */
const PAGE_ALLOWANCES: Readonly<Record<string, { readonly scripts: readonly string[] }>> = {
  // The search engine is WebAssembly, which no hash and no origin allows.
  [searchPath]: { scripts: ["'wasm-unsafe-eval'"] },
};

/** Headers that one page has otherwise than the others. */
const OWN_HEADERS: Readonly<Record<string, Headers>> = {
  // An old link to it may hold words of a reader, as `?q=`: nobody else is told.
  [searchPath]: { 'referrer-policy': 'no-referrer' },
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
} as const;

/** What the headers of every response depend on. */
export interface HeaderFacts {
  /** Origin of every absolute address. */
  readonly siteUrl: string;
  /** Whether search engines may come. */
  readonly indexable: boolean;
  /**
   * What robots that train models may do: told by the TDM Reservation Protocol
   * (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/) and `Content-Usage`
   * (https://datatracker.ietf.org/doc/draft-ietf-aipref-attach/).
   */
  readonly trainingBots: TrainingChoice;
  /** Path of the page that says on what terms the texts may be used, when there is one. */
  readonly reusePage: string | undefined;
}

/** Headers of every response, whatever it carries. */
export function commonHeaders({
  siteUrl,
  indexable,
  trainingBots,
  reusePage,
}: HeaderFacts): Headers {
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
    ...(trainingBots === 'refuse' && reusePage ? { 'tdm-policy': siteUrl + reusePage } : {}),
    ...(indexable ? {} : { 'x-robots-tag': 'noindex, nofollow' }),
  };
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function sourceList(sources: readonly string[]): string {
  return sources.length > 0 ? [...new Set(sources)].join(' ') : "'none'";
}

/** Whether an address is that of a file of the framework. */
export function isFrameworkFile(address: string): boolean {
  return address.startsWith('/_next/');
}

/** What the policy of a page depends on. */
export interface PolicyFacts {
  readonly path: string;
  /** Text of each inline script that is code or rules. */
  readonly inlineScripts: readonly string[];
  /** Text of each `<style>`. */
  readonly inlineStyles: readonly string[];
  /** Whether it plays a video or a sound of the site. */
  readonly playsMedia: boolean;
  /** Address of each script file. */
  readonly scriptFiles: readonly string[];
  /** Origin of every absolute address. */
  readonly siteUrl: string;
}

/**
 * The content security policy of a page (https://www.w3.org/TR/CSP3/): nothing is allowed but what it
 * holds, by hash, the images of the site, and its scripts and recordings where the page has some.
 */
export function contentSecurityPolicy(page: PolicyFacts): string {
  const { path, inlineScripts, inlineStyles, scriptFiles, playsMedia, siteUrl } = page;
  // With the framework's scripts come its stylesheets, and a loader that no Trusted Type suits.
  const isHydrated = scriptFiles.some(isFrameworkFile);
  const self = (loads: boolean) => (loads ? ["'self'"] : []);
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
    ...(playsMedia ? { 'media-src': "'self'" } : {}),
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
 * @param csp what `contentSecurityPolicy` gives
 */
export function pageHeaders({
  path,
  status,
  csp,
}: {
  path: string;
  status: number;
  csp: string;
}): Headers {
  const kind = status >= 500 ? 'failure' : status >= 400 ? 'missing' : 'document';
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': CACHE_CONTROL[kind],
    'content-security-policy': csp,
    'cross-origin-resource-policy': 'same-origin',
    ...OWN_HEADERS[path],
  };
}

/** Headers of an answer in a line of text: an address that is refused, or that leads elsewhere. */
export function plainHeaders({ status }: { status: number }): Headers {
  return {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': status === 308 ? CACHE_CONTROL.missing : CACHE_CONTROL.failure,
    'content-security-policy': INERT,
    'cross-origin-resource-policy': 'same-origin',
  };
}

/**
 * What a program in a page of another site may read too: a reader of feeds, an editor that shows a link
 * (https://fetch.spec.whatwg.org/#http-access-control-allow-origin).
 */
const READ_FROM_ANYWHERE: Headers = {
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
};

/** Headers of what is made at each request, for a program to read from anywhere. */
export function dynamicHeaders({
  status,
  contentType,
}: {
  status: number;
  contentType: string;
}): Headers {
  return {
    'content-type': contentType,
    'cache-control': status === 200 ? CACHE_CONTROL.dynamic : CACHE_CONTROL.missing,
    'content-security-policy': INERT,
    ...READ_FROM_ANYWHERE,
  };
}

/** Headers that a route handler gives by itself and that go with its answer, beside those of its kind. */
export const KEPT_HEADERS = ['content-disposition', 'link', 'x-robots-tag'] as const;

/** Markdown given in place of a page: a cache that ignores `Vary: Accept` must not keep it for one. */
export const NEGOTIATED_CACHE_CONTROL = 'private, no-cache';

/** Files whose name holds a hash of their content. */
const HASHED =
  /^\/(?:(?:_next\/static|media|pagefind\/(?:index|fragment|filter))\/|pagefind\/pagefind\.\w+\.pf_meta$)/;

/** A browser shows a video by itself in a page of its own, which must be let to play it. */
const PLAYED = `${INERT}; media-src 'self'`;

/** What an editor changes, under one name. */
const WRITTEN = /^(?:text\/(?!css)|application\/(?:xml|json|feed\+json|epub\+zip|[\w.]+\+xml))/;
/** What programs read: feeds, and the same words without a page around them. */
const FOR_PROGRAMS = /^(?:text\/markdown|application\/(?:(?:rss|atom)\+xml|feed\+json|epub\+zip))/;

/** Headers of any other file. Social networks and feed readers fetch them from their own pages. */
export function fileHeaders({ path, contentType }: { path: string; contentType: string }): Headers {
  const isHashed = HASHED.test(path);
  // A script and what it reads must be of the same build.
  const isDocument =
    WRITTEN.test(contentType) ||
    path.startsWith('/pagefind/') ||
    documentAt(path)?.kind === 'attachment';
  const kind = isHashed ? 'hashed' : isDocument ? 'document' : 'asset';
  // An RSS feed is plain XML for browsers to show it: its address alone tells it from a sitemap.
  const isForPrograms = FOR_PROGRAMS.test(contentType) || path.endsWith(siteFeeds.rss);
  return {
    'content-type': contentType,
    'cache-control': CACHE_CONTROL[kind],
    'content-security-policy': /^(?:audio|video)\//.test(contentType) ? PLAYED : INERT,
    ...(isForPrograms ? READ_FROM_ANYWHERE : { 'cross-origin-resource-policy': 'cross-origin' }),
  };
}
