import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../../lib/media/kept-files';
import type { Headers } from '../headers';
import { MANIFEST_FILE, type Manifest, type Route, readManifest } from '../manifest';
import type { Pressed } from './press';

/** Sizes of one file, in bytes: as it is, and as it is sent. */
export interface Sizes {
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** One address to add to a tree. */
export interface Entry {
  /** The address, from `/`. */
  readonly path: string;
  /** Where its body goes, from the `files/` folder. */
  readonly file: string;
  readonly body: Pressed;
  readonly status: number;
  /** Beside the common ones. */
  readonly headers: Headers;
}

/** A manifest without its routes: what it says of the whole site. */
export type SiteFacts = Omit<Manifest, 'routes'>;

/** When a content was first built, as HTTP writes a date. */
type DateOf = (address: string, etag: string) => string;

/**
 * When each content was first built: at the instant of this build, unless the one before had it.
 * @param at ISO 8601
 */
function datesOf(at: string, previous: Manifest | undefined): DateOf {
  const known = new Map(Object.entries(previous?.routes ?? {}));
  const now = new Date(at).toUTCString();
  return (address, etag) => {
    const before = known.get(address);
    return before?.etag === etag ? before.modified : now;
  };
}

/**
 * A folder that any web server can publish: every page and asset as a file, Brotli and gzip beside
 * it, and a manifest of paths, statuses and headers.
 */
export class PublishableTree {
  readonly #folder: string;
  readonly #routes: Map<string, Route>;
  readonly #modifiedAt: DateOf;

  private constructor(folder: string, routes: Manifest['routes'], modifiedAt: DateOf) {
    this.#folder = folder;
    this.#routes = new Map(Object.entries(routes));
    this.#modifiedAt = modifiedAt;
  }

  /**
   * Starts a tree.
   * @param folder emptied first
   * @param build its instant (ISO 8601), and the manifest of the build before: content that was in it
   *   already keeps its date
   */
  static create(
    folder: string,
    { at, previous }: { at: string; previous?: Manifest | undefined },
  ): PublishableTree {
    rmSync(folder, { recursive: true, force: true });
    return new PublishableTree(folder, {}, datesOf(at, previous));
  }

  /**
   * Opens a tree that is written already, to add to.
   * @param previous as for `create`
   * @returns the tree, and what its manifest says of the whole site, to finish it again
   * @throws when there is none
   */
  static open(
    folder: string,
    previous: Manifest | undefined,
  ): { tree: PublishableTree; site: SiteFacts } {
    const { routes, ...site } = readManifest(folder);
    const tree = new PublishableTree(folder, routes, datesOf(site.build.at, previous));
    return { tree, site };
  }

  /** Adds one address: its body, and its compressed forms where it has some. */
  add({ path: address, file, body, status, headers }: Entry): Sizes {
    const { etag, identity, gzip, br } = body;
    const sizes = {
      identity: identity.bytes,
      ...(gzip && br ? { br: br.bytes, gzip: gzip.bytes } : {}),
    };
    const modified = this.#modifiedAt(address, etag);
    this.#routes.set(address, { file, status, etag, modified, sizes, headers });
    const full = path.join(this.#folder, 'files', file);
    mkdirSync(path.dirname(full), { recursive: true });
    // What was kept never changes: the release may hold it too. Anything else may be written again.
    if (body.isKept) linkOrCopy(identity.file, full);
    else copyFileSync(identity.file, full);
    if (gzip) linkOrCopy(gzip.file, `${full}.gz`);
    if (br) linkOrCopy(br.file, `${full}.br`);
    return {
      bytes: identity.bytes,
      gzip: gzip?.bytes ?? identity.bytes,
      brotli: br?.bytes ?? identity.bytes,
    };
  }

  /**
   * Takes an address away: its page stays, for the server to show at others.
   * @throws when it was not added
   */
  take(address: string): Route {
    const route = this.#routes.get(address);
    if (!route) throw new Error(`Nothing was built at ${address}.`);
    this.#routes.delete(address);
    return route;
  }

  /** Leaves a note beside the manifest, as JSON, for people and commands. */
  note(name: string, value: unknown): void {
    writeFileSync(path.join(this.#folder, name), `${JSON.stringify(value, null, 2)}\n`);
  }

  /** Writes the manifest, when all is added. */
  finish(site: SiteFacts): void {
    const routes = Object.fromEntries([...this.#routes].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.note(MANIFEST_FILE, { ...site, routes } satisfies Manifest);
  }
}
