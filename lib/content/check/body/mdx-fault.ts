import type { VFileMessage } from 'vfile-message';

/** A construct that MDX could not read, and how to go on without it. */
interface MdxFault {
  /** Where it opens, in UTF-16 units: what the writer is shown. */
  readonly offset: number;
  /** The name of the block that opens there, if one does. */
  readonly block: string | undefined;
  /** The text without it, of the same length and lines. */
  readonly rest: string;
}

/**
 * Finds the construct that an error of MDX is about: the chevron or the brace that opens it. Without its
 * opening sign, and the tag that closes it, the rest of the text can be read.
 */
export function mdxFault(message: VFileMessage, text: string): MdxFault {
  const noticed = offsetOf(message, text);
  const offset = openingOf(message, text, noticed) ?? noticed;
  const opening = /^<([A-Za-z][\w.-]*)/.exec(text.slice(offset, offset + 80))?.[1];
  const blanked = [offset];
  if (opening) {
    const closing = text.indexOf(`</${opening}>`, offset);
    if (closing >= 0) blanked.push(closing);
  }
  const stray = strayClosing(message, text, noticed);
  if (stray !== undefined) blanked.push(stray);
  const rest = blanked.reduce(blankAt, text);
  return { offset, block: opening, rest: rest === text ? blankLine(text, offset) : rest };
}

function offsetOf({ place }: VFileMessage, text: string): number {
  const point = place && ('start' in place ? place.start : place);
  return Math.min(point?.offset ?? text.length, text.length);
}

/** The sign that opens what was being read where the error was noticed. */
function openingOf(message: VFileMessage, text: string, noticed: number): number | undefined {
  const [, line, column] = /\((\d+):(\d+)/.exec(message.reason) ?? [];
  if (line && column) return startOfLine(text, Number(line)) + Number(column) - 1;
  if (/esm/.test(message.source ?? '')) return text.lastIndexOf('\n', noticed - 1) + 1;
  const sign = /expression/.test(message.source ?? '') ? '{' : '<';
  const found = text.lastIndexOf(sign, noticed);
  if (found < 0) return undefined;
  // A brace among the attributes of a tag: it is the tag that cannot be read.
  const tag = text.lastIndexOf('<', found);
  const isInTag = tag >= 0 && /^<[A-Za-z][^<>]*$/.test(text.slice(tag, found));
  return isInTag ? tag : found;
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start;
}

/** A closing tag that closes what nothing opened before it: `</B>` where only `<A>` is open. */
function strayClosing(message: VFileMessage, text: string, noticed: number): number | undefined {
  const [, name] = /closing tag `<\/([^`>]+)>`, expected/.exec(message.reason) ?? [];
  if (!name) return undefined;
  const before = text.slice(0, noticed);
  const isOpen = before.split(`<${name}`).length > before.split(`</${name}`).length;
  return isOpen ? undefined : noticed;
}

/** Blanks the sign at an offset; the whole line, when a tag stands alone on it. */
function blankAt(text: string, offset: number): string {
  const line = lineAt(text, offset);
  if (/^\s*<[^<>]*>?\s*$/.test(line)) return blankLine(text, offset);
  return `${text.slice(0, offset)} ${text.slice(offset + 1)}`;
}

function blankLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const { length } = lineAt(text, offset);
  return text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);
}

/** The line that an offset stands in, without its end. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

const BEFORE_FAULT = 60;
const LONGEST = 110;

/** A long line cut around the place of a fault, so that what is shown shows it. */
export function excerptAt(text: string, offset: number): string {
  const line = lineAt(text, offset);
  if (line.length <= LONGEST) return line;
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  const start = Math.max(0, Math.min(column - BEFORE_FAULT, line.length - LONGEST));
  const shown = line.slice(start, start + LONGEST);
  return `${start > 0 ? '…' : ''}${shown}${start + LONGEST < line.length ? '…' : ''}`;
}
