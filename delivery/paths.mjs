// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What is served: a link to the release that was last built whole, from the root of the project. */
export const TREE_FOLDER = 'out';
/** Where releases are built and kept: each one holds all that serving it needs. */
export const RELEASES_FOLDER = 'releases';
/** Where Next's own build stands in a release. */
export const NEXT_FOLDER = 'next';
/** Where the search index stands, below `public/` and below the root of the site. */
export const SEARCH_FOLDER = 'pagefind';
/** The page that says that there is no page. */
export const NOT_FOUND_PATH = '/404';
/** The page that says that the server failed: `app/erreur/page.tsx`. */
export const FAILURE_PATH = '/erreur';

/** What the checks of the content found: former addresses, and those of removed articles. */
export const ADDRESSES_FILE = '.generated/addresses.json';

/** What the publisher says of itself. */
export const PUBLISHER_FILE = '.generated/publisher.json';

/**
 * What the checks of the content found, in the project that is built.
 * @param {string} projectDir
 * @param {string} file
 */
export function readGenerated(projectDir, file) {
  return JSON.parse(readFileSync(path.join(projectDir, file), 'utf8'));
}

/**
 * The address of what a route handler wrote: Next knows no route that ends in `.md` under a parameter,
 * so the Markdown twin of an article is made at `/articles/x/markdown` and served at `/articles/x.md`.
 * @param {string} pathname
 */
export function publicPath(pathname) {
  return pathname.replace(/^(\/articles\/[^/]+)\/markdown$/, '$1.md');
}
