import { randomBytes } from 'node:crypto';
import type { Manifest } from '../../delivery/manifest';
import { quote } from '../../lib/content/problems';
import { mapLimit } from '../../lib/media/map-limit';
import { homePath, sitemapPath } from '../../lib/site/urls';
import { type LiveAnswer, LiveSite } from './live-site';
import {
  type Fault,
  headFaults,
  isLoopback,
  methodFor,
  mismatch,
  routeFaults,
} from './page-faults';

/** How a live site is asked. */
export interface Patience {
  readonly atOnce: number;
  readonly patienceMs: number;
}

/** What was found of a live site. */
export interface Verification {
  /** How many addresses were asked for. */
  readonly asked: number;
  readonly faults: readonly Fault[];
}

/**
 * Compares a live site with the manifest of its build: every address, redirect and dynamic address, what is
 * answered where there is nothing, and what pages and sitemaps say of themselves. It asks nothing of any
 * other site.
 * @param origin where the site is, without a final slash
 */
export async function verifySite(
  origin: string,
  manifest: Manifest,
  { atOnce, patienceMs }: Patience,
): Promise<Verification> {
  const site = new LiveSite(origin, patienceMs);
  const first = await site.ask(homePath, 'HEAD');
  // Nobody wants to read it once for each address.
  if (typeof first === 'string') return { asked: 1, faults: [{ address: origin, what: first }] };
  const { siteUrl } = manifest.build;
  const [sitemapFaults, listed] = await readSitemaps(site, manifest);
  const checks: (readonly [address: string, check: () => Promise<string[]>])[] = [
    ...Object.entries(manifest.routes).map(([address, route]) => {
      const check = async () => {
        const answer = await site.ask(address, methodFor(route));
        if (typeof answer === 'string') return [answer];
        const faults = routeFaults(manifest, route, answer);
        // A build without SITE_URL is one fault, told once.
        if (route.status !== 200 || isLoopback(siteUrl)) return faults;
        return [...faults, ...headFaults(siteUrl, listed.has(address), answer)];
      };
      return [address, check] as const;
    }),
    ...Object.entries(manifest.redirects).map(([former, destination]) => {
      const check = async () =>
        redirectFaults([origin, siteUrl], destination, await site.ask(former));
      return [former, check] as const;
    }),
    ...manifest.dynamic.map((address) => {
      const check = async () => {
        const answer = await site.ask(address);
        if (typeof answer === 'string') return [answer];
        return answer.status < 500 ? [] : [mismatch('statut', String(answer.status), '200')];
      };
      return [address, check] as const;
    }),
    unknownAddress(site, manifest),
  ];
  const found = await mapLimit(checks, atOnce, async ([address, check]) =>
    (await check()).map((what) => ({ address, what })),
  );
  return { asked: checks.length, faults: [...sitemapFaults, ...found.flat()] };
}

/** An address that nobody ever gave. */
function unknownAddress(site: LiveSite, { notFound }: Manifest) {
  const address = `/${randomBytes(12).toString('hex')}`;
  const check = async () => {
    const answer = await site.ask(address);
    if (typeof answer === 'string') return [answer];
    const type = notFound.headers['content-type'] ?? null;
    return [
      ...(answer.status === 404 ? [] : [mismatch('statut', String(answer.status), '404')]),
      ...(answer.headers.get('content-type') === type
        ? []
        : [mismatch('content-type', answer.headers.get('content-type'), type)]),
    ];
  };
  return [address, check] as const;
}

function redirectFaults(
  origins: readonly string[],
  destination: string,
  answer: LiveAnswer | string,
): string[] {
  if (typeof answer === 'string') return [answer];
  if (answer.status !== 308) return [mismatch('statut', String(answer.status), '308')];
  const location = answer.headers.get('location');
  const isThere = [destination, ...origins.map((each) => each + destination)].includes(
    location ?? '',
  );
  return isThere ? [] : [mismatch('location', location, destination)];
}

/** Reads the sitemap and its parts: their faults, and the addresses that they list. */
async function readSitemaps(
  site: LiveSite,
  manifest: Manifest,
): Promise<[faults: Fault[], listed: ReadonlySet<string>]> {
  const { siteUrl } = manifest.build;
  const faults: Fault[] = [];
  const listed = new Set<string>();
  if (isLoopback(siteUrl))
    faults.push({
      address: siteUrl,
      what: 'adresse du site : reçu celle d’une machine ; construisez avec SITE_URL',
    });
  const todo = [sitemapPath];
  for (const address of todo) {
    const answer = await site.ask(address);
    if (typeof answer === 'string' || answer.status !== 200) {
      faults.push({
        address,
        what: typeof answer === 'string' ? answer : `statut ${answer.status}`,
      });
      continue;
    }
    const xml = answer.body.toString();
    const isIndex = xml.includes('<sitemapindex');
    for (const [, url = ''] of xml.matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const path =
        url.startsWith(`${siteUrl}/`) || url === siteUrl ? url.slice(siteUrl.length) : undefined;
      if (path === undefined)
        faults.push({ address, what: `${quote(url)} : attendu une adresse de ${siteUrl}` });
      else if (isIndex && !todo.includes(path)) todo.push(path);
      else if (manifest.routes[path || homePath]?.status !== 200)
        faults.push({ address, what: `${quote(url)} : la version n’a pas cette page` });
      else listed.add(path || homePath);
    }
  }
  return [faults, listed];
}
