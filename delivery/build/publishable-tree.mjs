// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/**
 * One address of the site: the file that answers it, and how.
 * @typedef {object} Route
 * @property {string} file path from the tree's `files/` folder; its compressed forms end in `.br` and `.gz`
 * @property {number} status
 * @property {string} etag a digest of the content, the same from one build to the next
 * @property {string} modified when this content was first built, as HTTP writes a date
 * @property {{ identity: number, br?: number, gzip?: number }} sizes bytes of each form that it has
 * @property {import('../headers.mjs').Headers} headers beside the common ones
 */

/**
 * What a server needs to know of a built site; `manifest.json` in the tree.
 * @typedef {object} Manifest
 * @property {{ id: string, at: string, siteUrl: string }} build its name, the instant that decides what is
 *   published (ISO 8601), and the origin of every absolute address
 * @property {import('../headers.mjs').Headers} headers common to all responses
 * @property {Route} notFound what answers when no address does
 * @property {Route} failure what answers when the server fails
 * @property {Readonly<Record<string, string>>} redirects former addresses, and where each one leads (308)
 * @property {readonly string[]} dynamic addresses that Next answers at each request
 * @property {Readonly<Record<string, Route>>} routes by path
 */

/** @typedef {ReturnType<typeof treeAt>} Tree */

/** Sizes of one file, in bytes: as it is, and as it is sent. */
/** @typedef {{ bytes: number, gzip: number, brotli: number }} Sizes */

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|xml|javascript|[\w.-]+\+(?:xml|json))|image\/svg)/;
/** Zopfli takes a second a file of this size, and saves 4 %: worth it for pages, not for chunks. */
const LARGEST_FOR_ZOPFLI = 150_000;

/** @param {Buffer} body */
async function compressGzip(body) {
  if (body.length > LARGEST_FOR_ZOPFLI) return promisify(gzip)(body, { level: 9 });
  return Buffer.from(await zopfli.gzipAsync(body, { numiterations: 15 }));
}

/** @param {Buffer} body */
function compressBrotli(body) {
  return promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/**
 * A folder that any web server can publish: every page and asset as a file, Brotli and gzip beside
 * it, and a manifest of paths, statuses and headers.
 * @param {string} folder emptied first
 * @param {{ at: string, previous?: Manifest | undefined }} build its instant (ISO 8601), and the manifest of
 *   the build before: content that was in it already keeps its date
 */
export function newTree(folder, { at, previous }) {
  rmSync(folder, { recursive: true, force: true });
  return treeAt(folder, {}, datesOf(at, previous));
}

/**
 * A tree that is written already, to add to, and what its manifest says of the whole site.
 * @param {string} folder
 * @param {Manifest | undefined} previous as for `newTree`
 */
export function existingTree(folder, previous) {
  const { routes, ...site } = readManifest(folder);
  return { tree: treeAt(folder, { ...routes }, datesOf(site.build.at, previous)), site };
}

/**
 * When each content was first built: at the instant of this build, unless the one before had it.
 * @param {string} at @param {Manifest | undefined} previous
 * @returns {(address: string, etag: string) => string}
 */
function datesOf(at, previous) {
  const known = new Map(Object.entries(previous?.routes ?? {}));
  const now = new Date(at).toUTCString();
  return (address, etag) => {
    const before = known.get(address);
    return before?.etag === etag ? before.modified : now;
  };
}

/**
 * The manifest of a tree.
 * @param {string} folder
 * @returns {Manifest}
 * @throws when there is none
 */
export function readManifest(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
}

/**
 * @param {string} folder
 * @param {Record<string, Route>} routes
 * @param {(address: string, etag: string) => string} modifiedAt
 */
function treeAt(folder, routes, modifiedAt) {
  /** @param {string} file @param {Uint8Array} body */
  function write(file, body) {
    const full = path.join(folder, 'files', file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, body);
  }

  return {
    /**
     * Adds one address.
     * @param {object} entry
     * @param {string} entry.path the address, from `/`
     * @param {string} entry.file where its body goes
     * @param {Buffer} entry.body
     * @param {number} entry.status
     * @param {import('../headers.mjs').Headers} entry.headers
     * @returns {Promise<Sizes>}
     */
    async add({ path: address, file, body, status, headers }) {
      const etag = createHash('sha256').update(body).digest('base64url').slice(0, 16);
      const isCompressed = COMPRESSIBLE.test(headers['content-type'] ?? '');
      const [gz, br] = isCompressed
        ? await Promise.all([compressGzip(body), compressBrotli(body)])
        : [undefined, undefined];
      const sizes = {
        identity: body.length,
        ...(br ? { br: br.length } : {}),
        ...(gz ? { gzip: gz.length } : {}),
      };
      routes[address] = { file, status, etag, modified: modifiedAt(address, etag), sizes, headers };
      write(file, body);
      if (gz) write(`${file}.gz`, gz);
      if (br) write(`${file}.br`, br);
      return {
        bytes: body.length,
        gzip: gz?.length ?? body.length,
        brotli: br?.length ?? body.length,
      };
    },

    /**
     * Takes an address away: its page stays, for the server to show at others.
     * @param {string} address
     * @throws when it was not added
     */
    take(address) {
      const route = routes[address];
      if (!route) throw new Error(`Nothing was built at ${address}.`);
      delete routes[address];
      return route;
    },

    /**
     * Leaves a note beside the manifest, for people and commands.
     * @param {string} name
     * @param {unknown} value
     */
    note(name, value) {
      writeFileSync(path.join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
    },

    /**
     * Writes the manifest, when all is added.
     * @param {Omit<Manifest, 'routes'>} site
     */
    finish(site) {
      const sorted = Object.fromEntries(
        Object.entries(routes).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
      const manifest = /** @type {Manifest} */ ({ ...site, routes: sorted });
      this.note('manifest.json', manifest);
    },
  };
}
