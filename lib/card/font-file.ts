import { inflateSync } from 'node:zlib';

/** What a font knows: which characters it draws, and how wide each is. */
export interface FontFile {
  readonly has: (codePoint: number) => boolean;
  /** Width of a character in ems, or `undefined` when the font does not draw it. */
  readonly advance: (codePoint: number) => number | undefined;
}

/**
 * Reads a WOFF 1.0 file (https://www.w3.org/TR/WOFF/) as far as its characters and their widths: tables
 * `cmap`, `hmtx`, `hhea` and `head` of OpenType (https://learn.microsoft.com/typography/opentype/spec/).
 * @throws when the file is no such font
 */
export function readFont(file: Buffer): FontFile {
  const tables = readTables(file);
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no ${tag} table.`);
    return found;
  };
  const glyphs = readCharacters(table('cmap'));
  const unitsPerEm = table('head').readUInt16BE(18);
  const lastMetric = table('hhea').readUInt16BE(34) - 1;
  const metrics = table('hmtx');
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return undefined;
      return metrics.readUInt16BE(4 * Math.min(glyph, lastMetric)) / unitsPerEm;
    },
  };
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;

function readTables(file: Buffer): Map<string, Buffer> {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not in WOFF 1.0.');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(12); index++) {
    const entry = WOFF_HEADER + WOFF_ENTRY * index;
    const [offset, packed, size] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
    const bytes = file.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const isPacked = (packed ?? 0) < (size ?? 0);
    tables.set(file.toString('latin1', entry, entry + 4), isPacked ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/** The glyph of each character, from the subtables in Unicode, formats 4 and 12. */
function readCharacters(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readFormat4(subtable, glyphs);
    if (format === 12) readFormat12(subtable, glyphs);
  }
  if (glyphs.size === 0) throw new Error('The font has no character table that is read here.');
  return glyphs;
}

function readFormat4(subtable: Buffer, glyphs: Map<number, number>): void {
  const segments = subtable.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + segments, 16 + 2 * segments, 16 + 3 * segments];
  for (let at = 0; at < segments; at += 2) {
    const end = subtable.readUInt16BE((ends ?? 0) + at);
    const start = subtable.readUInt16BE((starts ?? 0) + at);
    const delta = subtable.readUInt16BE((deltas ?? 0) + at);
    const place = (offsets ?? 0) + at;
    const offset = subtable.readUInt16BE(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = offset ? subtable.readUInt16BE(place + offset + 2 * (code - start)) : code;
      const glyph = offset && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readFormat12(subtable: Buffer, glyphs: Map<number, number>): void {
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const [start = 0, end = 0, first = 0] = [16, 20, 24].map((at) =>
      subtable.readUInt32BE(at + 12 * group),
    );
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}
