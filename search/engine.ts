/** Pagefind, as the search page asks it (https://pagefind.app/docs/api/). */

/** What it says of a result; `meta` holds the fields of `records.ts`. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A result that is not fetched yet. */
export interface Hit {
  readonly id: string;
  readonly data: () => Promise<Found>;
}

/** Which results are kept, and in which order they come. */
export interface Options {
  readonly filters?: { readonly section: string };
  readonly sort?: { readonly published: 'desc' };
}

/** The part of Pagefind that is used. */
export interface Engine {
  search(query: string, options?: Options): Promise<{ readonly results: readonly Hit[] }>;
}

/** Where the build put the index; the development server has none. */
const ADDRESS = '/pagefind/pagefind.js';

let engine: Promise<Engine> | undefined;

/** Loads the engine at the first search, and again if that failed. */
export function getEngine(): Promise<Engine> {
  engine ??= import(ADDRESS).then((pagefind) =>
    // In the page itself: the worker it would start needs a policy that trusts more.
    pagefind.createInstance({ noWorker: true }),
  );
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}
