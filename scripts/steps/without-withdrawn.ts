import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Manifest, Route } from '../../delivery/manifest';
import { SEARCH_FOLDER } from '../../delivery/paths';
import type { Release } from '../../delivery/server/release';
import { literalPattern } from '../../lib/site/literal-pattern';

/** A release as it may be served again: what was withdrawn since stays withdrawn. */
export interface Amended {
  readonly manifest: Manifest;
  /** Files of its routes that are those of the release that is served now. */
  readonly borrowed: ReadonlySet<string>;
  /** Addresses that it answered, and that answer 410. */
  readonly closed: readonly string[];
  /** Addresses that spoke of these, and answer as they do now. */
  readonly asNow: readonly string[];
}

type Routes = ReadonlyMap<string, Route>;

const SEARCH = `/${SEARCH_FOLDER}/`;
const TEXT = /^(?:text\/|application\/(?:json|xml|[\w.-]+\+(?:xml|json)))/;
/** What pages show, under a name that changes with its content; the files that texts lead to. */
const PART = /\/(?:media|_next\/static|documents)\/[\w./%-]+/g;

/**
 * Takes out of an older release what was withdrawn since it was built. A withdrawn address answers 410,
 * with its forms and the files that its page alone showed; what spoke of it (a list, a feed, the search)
 * answers as it does now.
 * @param now the release that is served
 * @param removed addresses that `content/removed/` withdraws
 * @returns `undefined` when it has nothing of the kind: it may be served as it is
 */
export function withoutWithdrawn(
  target: Release,
  now: Release,
  removed: readonly string[],
): Amended | undefined {
  const before: Routes = new Map(Object.entries(target.manifest.routes));
  const present: Routes = new Map(Object.entries(now.manifest.routes));
  const withdrawn = withdrawnAddresses(now.manifest, removed);
  const closed = new Map<string, string>();
  for (const [address, { status }] of before) {
    const document = stems(address).find((each) => withdrawn.has(each));
    if (status === 200 && document !== undefined) closed.set(address, document);
  }
  if (closed.size === 0) return undefined;
  for (const [address, document] of partsOf([...closed], target, before))
    if (!present.has(address)) closed.set(address, document);

  const named = new RegExp(`(?:${[...closed.keys()].map(literalPattern).join('|')})(?![\\w-])`);
  const speaks = (release: Release, address: string, route: Route | undefined) =>
    route?.status === 200 && named.test(textOf(release.folder, address, route));
  const asNow = new Set<string>();
  for (const [address, route] of before)
    if (!closed.has(address) && speaks(target, address, route))
      if (!speaks(now, address, present.get(address))) asNow.add(address);
  for (const address of before.keys()) if (follows(address, asNow)) asNow.add(address);
  for (const address of closed.keys()) asNow.delete(address);
  // An index and its fragments are of one build.
  const isSearchAsNow = [...asNow].some((address) => address.startsWith(SEARCH));

  const routes = new Map(before);
  const borrowed = new Set<string>();
  const borrow = (address: string, route: Route) => {
    routes.set(address, route);
    borrowed.add(route.file);
  };
  for (const address of before.keys())
    if (asNow.has(address) || (isSearchAsNow && address.startsWith(SEARCH))) routes.delete(address);
  for (const [address, route] of present)
    if (asNow.has(address) || (isSearchAsNow && address.startsWith(SEARCH))) borrow(address, route);
  const shown = partsOf(
    [...asNow].map((each) => [each, each] as const),
    now,
    present,
  );
  for (const address of shown.keys()) {
    const route = present.get(address);
    if (route && !routes.has(address)) borrow(address, route);
  }
  for (const [address, document] of closed) {
    const gone = [address, document].map((each) => present.get(each)).find(isGone);
    if (gone) borrow(address, gone);
    else routes.set(address, { ...target.manifest.notFound, status: 410 });
  }
  return {
    manifest: { ...target.manifest, dynamic: now.manifest.dynamic, routes: sorted(routes) },
    borrowed,
    closed: [...closed.keys()],
    asNow: [...asNow],
  };
}

function isGone(route: Route | undefined): boolean {
  return route?.status === 410;
}

/** What is withdrawn now, under its former addresses too. */
function withdrawnAddresses({ routes, redirects }: Manifest, removed: readonly string[]) {
  const gone = Object.keys(routes).filter((address) => isGone(routes[address]));
  const withdrawn = new Set([...gone, ...removed]);
  for (const [former, destination] of Object.entries(redirects))
    if (withdrawn.has(destination)) withdrawn.add(former);
  return withdrawn;
}

/** An address, and what it may be a form of: `/articles/a.md` and `/articles/a/carte` are of `/articles/a`. */
function stems(address: string): string[] {
  const ends = [...address.matchAll(/[./]/g)].map(({ index }) => index).filter((end) => end > 0);
  return [address, ...ends.map((end) => address.slice(0, end))];
}

/** Whether an address is a form of a document that is among some: its twin, its book, its feed. */
function follows(address: string, documents: ReadonlySet<string>): boolean {
  return stems(address).some((each) => documents.has(each));
}

/** The pictures, recordings and files that pages name, by address, with the document of the page. */
function partsOf(
  pages: readonly (readonly [address: string, document: string])[],
  { folder }: Release,
  routes: Routes,
): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [address, document] of pages) {
    const route = routes.get(address);
    if (route?.status !== 200) continue;
    for (const [part] of textOf(folder, address, route).matchAll(PART))
      if (routes.has(part)) parts.set(part, document);
  }
  return parts;
}

/** What a file says in words; '' when it is not one of words. */
function textOf(folder: string, address: string, { file, headers }: Route): string {
  const isFragment = address.startsWith(`${SEARCH}fragment/`);
  if (!isFragment && !TEXT.test(headers['content-type'] ?? '')) return '';
  const body = readFileSync(path.join(folder, 'files', file));
  return (isFragment ? gunzipSync(body) : body).toString();
}

function sorted(routes: Routes): Record<string, Route> {
  return Object.fromEntries([...routes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
