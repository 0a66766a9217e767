/** First and last byte to send, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a `Range` header (RFC 9110, § 14).
 * @param size bytes of the whole representation
 * @returns the range to send; `undefined` when the header is to be ignored (another unit, several
 *   ranges, not a range); `'unsatisfiable'` when nothing of the representation is in it
 */
export function readRange(
  header: string | undefined,
  size: number,
): ByteRange | undefined | 'unsatisfiable' {
  const [, from = '', to = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const [first, last] = [Number(from), Number(to)];
  // No file is that long: the number would be rounded to another.
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return 'unsatisfiable';
  if (from === '') {
    if (last === 0 || size === 0) return 'unsatisfiable';
    return { first: Math.max(size - last, 0), last: size - 1 };
  }
  if (first >= size || (to !== '' && last < first)) return 'unsatisfiable';
  return { first, last: to === '' ? size - 1 : Math.min(last, size - 1) };
}
