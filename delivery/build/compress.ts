import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** The compressed forms of a file, made once, when the site is built. */

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|xml|javascript|[\w.-]+\+(?:xml|json))|image\/svg)/;

/** True for a type that gains by being compressed. */
export function isCompressible(contentType: string): boolean {
  return COMPRESSIBLE.test(contentType);
}

/**
 * What a server sends before it waits for the reader's first answer: ten packets, less their headers
 * (RFC 6928). One byte more, and the page waits for a round trip.
 */
const FIRST_FLIGHT = 14_600;
/** Zopfli saves 4 % and takes fifty times longer: only where those 4 % may spare that round trip. */
const MOST_THAT_ZOPFLI_SAVES = 0.06;
/** Past it, Brotli at its best takes seconds and saves next to nothing over the level before. */
const LARGEST_FOR_BEST_BROTLI = 150_000;

/** As gzip: at zlib's best, and by Zopfli where that alone makes it fit in one flight. */
export async function toGzip(body: Uint8Array): Promise<Buffer> {
  const plain = await promisify(gzip)(body, { level: 9 });
  const nearly = FIRST_FLIGHT / (1 - MOST_THAT_ZOPFLI_SAVES);
  // Headers share the flight: what is just under it is worth the time too.
  if (plain.length < 0.97 * FIRST_FLIGHT || plain.length > nearly) return plain;
  return Buffer.from(await zopfli.gzipAsync(body, { numiterations: 15 }));
}

/** As Brotli. */
export function toBrotli(body: Uint8Array): Promise<Buffer> {
  const isLarge = body.length > LARGEST_FOR_BEST_BROTLI;
  return promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isLarge ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
