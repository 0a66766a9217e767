import type { Manifest, Route } from '../../delivery/manifest';
import { entityTag } from '../../delivery/server/representation';
import { quote } from '../../lib/content/problems';
import { contentDigest } from '../../lib/site/content-digest';
import type { LiveAnswer } from './live-site';

/** What is wrong at one address of a live site, in French. */
export interface Fault {
  readonly address: string;
  readonly what: string;
}

/** Larger files are not fetched whole: their length is compared. */
const LARGEST_READ = 2_000_000;
/** An address of the machine itself, which no reader can open. */
const LOOPBACK = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?=[:/?#]|$)/i;
const CANONICAL = /<link\b[^>]*\brel="canonical"[^>]*>/gi;
const SHARED = /<meta\b[^>]*\bproperty="og:url"[^>]*>/gi;
const ROBOTS = /<meta\b[^>]*\bname="robots"[^>]*>/gi;

/** Whether an address is one of the machine itself. */
export function isLoopback(url: string): boolean {
  return LOOPBACK.test(url);
}

/** How the file of a route is asked for. */
export function methodFor({ sizes }: Route): 'GET' | 'HEAD' {
  return sizes.identity > LARGEST_READ ? 'HEAD' : 'GET';
}

/** Compares what a live site answers at an address with what its build says. */
export function routeFaults(manifest: Manifest, route: Route, answer: LiveAnswer): string[] {
  const { status, headers, body } = answer;
  if (status !== route.status) return [mismatch('statut', String(status), String(route.status))];
  const expected = {
    ...manifest.headers,
    ...route.headers,
    etag: entityTag(route.etag, 'identity'),
  };
  const faults = Object.entries(expected)
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name, value]) => mismatch(name, headers.get(name), value));
  if (!('x-robots-tag' in expected) && isNoindex(headers))
    faults.push(mismatch('x-robots-tag', headers.get('x-robots-tag'), null));
  const isWhole =
    methodFor(route) === 'GET'
      ? contentDigest(body) === route.etag
      : headers.get('content-length') === String(route.sizes.identity);
  if (!isWhole) faults.push('contenu : reçu un autre, attendu celui de la version');
  return faults;
}

/** « nom : reçu …, attendu … ». */
export function mismatch(name: string, received: string | null, expected: string | null): string {
  const [shown, wanted] = [received, expected].map((each) =>
    each === null ? 'rien' : quote(each),
  );
  return `${name} : reçu ${shown}, attendu ${wanted}`;
}

/** Whether an answer asks not to be indexed. */
function isNoindex(headers: Headers): boolean {
  return /noindex|none/i.test(headers.get('x-robots-tag') ?? '');
}

/**
 * What is wrong in what a page says of its own address.
 * @param isListed whether the sitemap asks search engines to come
 */
export function headFaults(
  siteUrl: string,
  isListed: boolean,
  { headers, body }: LiveAnswer,
): string[] {
  if (!headers.get('content-type')?.startsWith('text/html')) return [];
  const html = body.toString();
  const faults: string[] = [];
  for (const [name, pattern] of [
    ['canonical', CANONICAL],
    ['og:url', SHARED],
  ] as const)
    for (const [tag] of html.matchAll(pattern)) {
      const url = /\b(?:href|content)="([^"]*)"/i.exec(tag)?.[1] ?? '';
      if (isLoopback(url) || originOf(url) !== siteUrl)
        faults.push(`${name} : reçu ${quote(url)}, attendu une adresse de ${siteUrl}`);
    }
  const hides = [...html.matchAll(ROBOTS)].some(([tag]) => /noindex|none/i.test(tag));
  if (isListed && (hides || isNoindex(headers)))
    faults.push('noindex : la page est au plan du site, et demande à n’être pas indexée');
  return faults;
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
