import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articlePath } from '../lib/site/urls';
import type { Headers } from './headers';

/** One address of the site: the file that answers it, and how. */
export interface Route {
  /** Path from the tree's `files/` folder; its compressed forms end in `.br` and `.gz`. */
  readonly file: string;
  readonly status: number;
  /** A digest of the content, the same from one build to the next. */
  readonly etag: string;
  /** When this content was first built, as HTTP writes a date. */
  readonly modified: string;
  /** Bytes of each form that it has. */
  readonly sizes: { readonly identity: number; readonly br?: number; readonly gzip?: number };
  /** Beside the common ones. */
  readonly headers: Headers;
}

/** What a server needs to know of a built site: `manifest.json` in the publishable tree. */
export interface Manifest {
  /**
   * Its name, the instant that decides what is published (ISO 8601), and the origin of every absolute
   * address.
   */
  readonly build: { readonly id: string; readonly at: string; readonly siteUrl: string };
  /** Common to all responses. */
  readonly headers: Headers;
  /** What answers when no address does. */
  readonly notFound: Route;
  /** What answers when the server fails. */
  readonly failure: Route;
  /** Former addresses, with the query of those that have one, and where each one leads (308). */
  readonly redirects: Readonly<Record<string, string>>;
  /** Addresses that Next answers at each request. */
  readonly dynamic: readonly string[];
  /** By path. */
  readonly routes: Readonly<Record<string, Route>>;
}

/** Its name in the folder of a publishable tree. */
export const MANIFEST_FILE = 'manifest.json';

/**
 * Reads the manifest of a tree.
 * @param folder of the tree, or a link to it
 * @throws when there is none
 */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, MANIFEST_FILE), 'utf8'));
}

/** Every route of a site, those that only errors show too. */
export function everyRoute({ routes, notFound, failure }: Manifest): Route[] {
  return [...Object.values(routes), notFound, failure];
}

const ARTICLE = new RegExp(`^${articlePath('[^/.]+')}$`);

/** The addresses of the articles that a site publishes. */
export function articlesOf({ routes }: Pick<Manifest, 'routes'>): string[] {
  return Object.entries(routes)
    .filter(([address, { status }]) => status === 200 && ARTICLE.test(address))
    .map(([address]) => address);
}
