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
 * @property {string} file path from the tree's `files/` folder
 * @property {number} status
 * @property {string} etag a weak entity tag of the content, the same from one build to the next
 * @property {import('./headers.mjs').Headers} headers beside the common ones
 */

/**
 * What a server needs to know of a built site; `manifest.json` in the tree.
 * @typedef {object} Manifest
 * @property {import('./headers.mjs').Headers} headers common to all responses
 * @property {string} notFound the route that answers when no other does
 * @property {string} failure the route that answers when the server fails
 * @property {Readonly<Record<string, string>>} redirects former addresses, and where each one leads (308)
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
 */
export function newTree(folder) {
  rmSync(folder, { recursive: true, force: true });
  return treeAt(folder, {});
}

/**
 * A tree that is written already, to add to, and what its manifest says of the whole site.
 * @param {string} folder
 */
export function existingTree(folder) {
  /** @type {Manifest} */
  const { routes, ...site } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  return { tree: treeAt(folder, { ...routes }), site };
}

/** @param {string} folder @param {Record<string, Route>} routes */
function treeAt(folder, routes) {
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
     * @param {import('./headers.mjs').Headers} entry.headers
     * @returns {Promise<Sizes>}
     */
    async add({ path: address, file, body, status, headers }) {
      const digest = createHash('sha256').update(body).digest('base64url').slice(0, 16);
      routes[address] = { file, status, etag: `W/"${digest}"`, headers };
      write(file, body);
      const sizes = { bytes: body.length, gzip: body.length, brotli: body.length };
      if (!COMPRESSIBLE.test(headers['content-type'] ?? '')) return sizes;
      const [gz, br] = await Promise.all([compressGzip(body), compressBrotli(body)]);
      write(`${file}.gz`, gz);
      write(`${file}.br`, br);
      return { ...sizes, gzip: gz.length, brotli: br.length };
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
