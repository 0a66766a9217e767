import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { type ProblemInFile, quote } from '../problems';
import { refusedCharacters } from '../schema/characters';

/** Two million bytes are a book: beyond, a file is no text that someone typed. */
const LARGEST_TEXT = 2_000_000;
/** What the build writes itself (the registry) grows with each address ever published. */
export const LARGEST_WRITTEN = 100_000_000;

/** The text of a file, with LF for line breaks and no byte order mark, or why it cannot be read. */
export type ReadText = { readonly text: string } | { readonly problems: readonly ProblemInFile[] };

/**
 * Reads a text file and lets through only what every reader of it will understand alike. It never
 * follows a link, never opens what is no plain file (a pipe would hang), and throws nothing.
 * @param largest in bytes
 */
export function readTextFile(path: string, largest = LARGEST_TEXT): ReadText {
  try {
    const odd = oddProblemInFile(lstatSync(path), largest);
    return odd ? { problems: [odd] } : decodeText(readFileSync(path));
  } catch (error) {
    return { problems: [unreadableProblem(error)] };
  }
}

/** What a file is when it is no plain text file of a fair size, or `undefined`. */
function oddProblemInFile(stats: Stats, largest: number): ProblemInFile | undefined {
  if (stats.isSymbolicLink()) return LINK_PROBLEM;
  if (!stats.isFile()) return ODD_PROBLEM;
  if (stats.size > largest) {
    return {
      field: 'fichier',
      received: `${(stats.size / 1e6).toLocaleString('fr', { maximumFractionDigits: 1 })} Mo`,
      expected: `${largest / 1e6} Mo de texte au plus ; les images vont dans content/images/`,
    };
  }
  return undefined;
}

/** A link would let what stands outside of `content/` be published. */
export const LINK_PROBLEM: ProblemInFile = {
  field: 'fichier',
  received: 'un lien symbolique',
  expected: 'le fichier ou le dossier lui-même : un lien n’est jamais suivi',
};

/** A pipe, a socket, a device. */
export const ODD_PROBLEM: ProblemInFile = {
  field: 'fichier',
  received: 'ni un fichier ni un dossier (un tube, une prise ou un périphérique)',
  expected: 'un fichier ordinaire',
};

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'le droit de le lire manque',
  EPERM: 'le droit de le lire manque',
  ENOENT: 'il n’est plus là',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'ce n’est pas un dossier',
};

/** Says in French why the system would not give a file or a folder. */
export function unreadableProblem(error: unknown): ProblemInFile {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return {
    field: 'fichier',
    received: `illisible : ${REASONS[code] ?? `le système le refuse (${code})`}`,
    expected: 'un fichier ou un dossier que l’on peut lire',
  };
}

/**
 * Turns bytes into text: UTF-8 only, CRLF made LF, a byte order mark at the start taken off.
 * Problems name the line of the first byte that is not UTF-8, or each character that is refused.
 */
export function decodeText(bytes: Uint8Array): ReadText {
  if (isWide(bytes)) {
    return { problems: [encodingProblem(1, 'du texte en UTF-16')] };
  }
  const bad = firstBadLine(bytes);
  if (bad)
    return { problems: [encodingProblem(bad.line, `${quote(bad.shown)}, qui n’est pas en UTF-8`)] };
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  const problems = refusedCharacters(text).map((each) => ({ field: 'caractère', ...each }));
  return problems.length > 0 ? { problems } : { text };
}

function encodingProblem(line: number, received: string): ProblemInFile {
  const expected = 'un texte en UTF-8 : « Enregistrer sous », encodage UTF-8';
  return { line, field: 'encodage', received, expected };
}

/** True for UTF-16 and UTF-32, by their mark or by the zeros that Latin letters leave in them. */
function isWide(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 400);
  return start.length > 3 && start.filter((byte) => byte === 0).length > start.length / 4;
}

/** The first line that is not UTF-8: no byte of a longer character is a line break, so lines stand alone. */
function firstBadLine(bytes: Uint8Array): { line: number; shown: string } | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const isUtf8 = (part: Uint8Array) => {
    try {
      strict.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  if (isUtf8(bytes)) return undefined;
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(part)) return { line, shown: shownAroundBad(part) };
    start = end + 1;
  }
}

/** The bytes as most editors show them, each bad one as « ? », and not the whole of a long line. */
function shownAroundBad(bytes: Uint8Array): string {
  const shown = new TextDecoder('utf-8').decode(bytes).replaceAll('\uFFFD', '?');
  return shown.length > 100
    ? `…${shown.slice(Math.max(0, shown.indexOf('?') - 50)).slice(0, 100)}…`
    : shown;
}
