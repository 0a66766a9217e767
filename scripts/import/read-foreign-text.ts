import { readFileSync } from 'node:fs';
import type { ProblemInFile } from '../../lib/content/problems';
import { withoutRefused } from './write/plain-words';

/**
 * Reads a text of another system, in UTF-8, UTF-16 or, failing that, Windows-1252, as French computers
 * wrote for long. What no file of content may hold is left out.
 * @returns the text, and what a person should know of how it was read
 */
export function readForeignText(file: string): { text: string; note?: ProblemInFile } {
  const { encoding, text } = decode(readFileSync(file));
  const clean = withoutRefused(text);
  const removed = text.replace(/\r\n?/g, '\n').length - clean.length;
  if (encoding !== 'utf-8') {
    const expected = 'de l’UTF-8 : les accents sont à relire';
    return {
      text: clean,
      note: { field: 'encodage', received: `du texte lu en ${encoding}`, expected },
    };
  }
  if (removed === 0) return { text: clean };
  const expected =
    'des lettres et des signes courants : ceux qu’aucun flux ne peut porter sont ôtés';
  return {
    text: clean,
    note: { field: 'caractères', received: `${removed} signes interdits`, expected },
  };
}

/** Windows-1252 from 0x80 to 0x9F; Node 20 reads it as Latin-1, where these are controls. */
const OF_WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decode(bytes: Buffer): { encoding: string; text: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { encoding: 'utf-16le', text: bytes.toString('utf16le') };
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = bytes
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (control) => OF_WINDOWS[control.charCodeAt(0) - 0x80] ?? '');
    return { encoding: 'windows-1252', text };
  }
}
