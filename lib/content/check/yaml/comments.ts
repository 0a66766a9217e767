import type { Scalar } from 'yaml';

/** A comment after a value without quotes: on its line, or alone on the next one that is not empty. */
const AFTER_PLAIN = /[ \t]*(?:#|\n(?:[ \t]*\n)*([ \t]*)#)/y;
/** A comment after a block of text (`>-`), which ends at the start of a line. */
const AFTER_BLOCK = /(?:[ \t]*\n)*([ \t]*)#/y;

/**
 * True when a comment follows a value without quotes, on its line or on the next one and deeper
 * than the field: the writer may have meant it as text. A comment as deep as the fields is a note.
 */
export function commentMayBeText({ type, value, range }: Scalar, yaml: string): boolean {
  if (!range || (value !== null && typeof value !== 'string')) return false;
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  if (!isBlock && type !== 'PLAIN') return false;
  const comment = isBlock ? AFTER_BLOCK : AFTER_PLAIN;
  comment.lastIndex = range[1];
  const found = comment.exec(yaml);
  if (!found) return false;
  const [, indent] = found;
  if (indent === undefined) return true;
  const lineStart = yaml.lastIndexOf('\n', range[0] - 1) + 1;
  const before = yaml.slice(lineStart, range[0]);
  const startsItsLine = before.trim() === '';
  const own = startsItsLine ? before.length : columnOf(before);
  // A value that starts on a line of its own is already deeper than its field.
  return value !== null && (startsItsLine ? indent.length >= own : indent.length > own);
}

/** The column of the field, or of the dash of the item, that a value on the same line belongs to. */
function columnOf(before: string): number {
  const [dashes = ''] = /^[ \t]*(?:-[ \t]+)*/.exec(before) ?? [];
  return dashes === before ? dashes.lastIndexOf('-') : dashes.length;
}

/**
 * True when a comment stands between a field and its value without quotes (« title: #Fuite », then
 * a line that goes on): its first words may be in the comment. A note between two items is none.
 */
export function commentMayBeStart({ type, value }: Scalar, before: string): boolean {
  if (type !== 'PLAIN' || typeof value !== 'string') return false;
  return before.replace(/^[\s\S]*(?<![^\n])[ \t]*-(?=\s)/, '').includes('#');
}
