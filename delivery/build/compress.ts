import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import zopfli from '@gfx/zopfli';

/** The compressed forms of a file, made once, when the site is built: as small as they get. */
export interface CompressedForms {
  readonly br: Buffer;
  readonly gzip: Buffer;
}

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|xml|javascript|[\w.-]+\+(?:xml|json))|image\/svg)/;
/** Zopfli takes a second a file of this size, and saves 4 %: worth it for pages, not for chunks. */
const LARGEST_FOR_ZOPFLI = 150_000;

async function compressGzip(body: Buffer): Promise<Buffer> {
  if (body.length > LARGEST_FOR_ZOPFLI) return promisify(gzip)(body, { level: 9 });
  return Buffer.from(await zopfli.gzipAsync(body, { numiterations: 15 }));
}

function compressBrotli(body: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

/** The compressed forms of a body; `undefined` for a type that is compressed already, or not worth it. */
export async function compressedForms(
  body: Buffer,
  contentType: string,
): Promise<CompressedForms | undefined> {
  if (!COMPRESSIBLE.test(contentType)) return undefined;
  const [gzipped, br] = await Promise.all([compressGzip(body), compressBrotli(body)]);
  return { br, gzip: gzipped };
}
