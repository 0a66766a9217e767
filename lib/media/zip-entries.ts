import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP archive. */
interface ZipEntry {
  readonly name: string;
  /** Where its own header stands. */
  readonly offset: number;
  /** 0 when it is stored as it is, 8 when it is deflated. */
  readonly method: number;
  /** Bytes that it takes in the archive. */
  readonly size: number;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const CENTRAL_HEADER = 0x02014b50;
/** What a manifest of a document weighs, with much room to spare: no bomb is unpacked. */
const MOST_BYTES = 1_000_000;

/**
 * The files of a ZIP archive, as its directory lists them (APPNOTE 6.3.10, § 4.3.12); `undefined` when its end is
 * missing or is not one. Nothing is unpacked.
 */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | undefined {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL_HEADER) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      offset: bytes.readUInt32LE(at + 42),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** What a small file of an archive holds; `undefined` when it cannot be read. */
export function zipText(bytes: Buffer, { offset, method, size }: ZipEntry): string | undefined {
  if (offset + 30 > bytes.length) return undefined;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + size);
  try {
    const text = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST_BYTES });
    return text.toString('utf8');
  } catch {
    return undefined;
  }
}
