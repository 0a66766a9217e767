import { percentDecoded } from '../site/percent-decoded';

/** The longest name, in bytes of UTF-8: file systems stop at 255, and the build adds a suffix. */
const LONGEST_NAME = 200;

/** What is wrong with the name of an image file, in French, or `undefined`. */
export function imageNameProblem(name: string): string | undefined {
  if (/[/\\]/.test(name)) return 'un nom de fichier, sans dossier ni barre (dessin.svg)';
  if (name.startsWith('.')) return 'un nom qui ne commence pas par un point';
  // Control characters, invisible ones, those that turn the direction of writing, and lone surrogates.
  if (/[\p{C}\p{Zl}\p{Zp}\ufffd]/u.test(name)) return 'un nom sans signe invisible';
  if (name.includes('<')) return 'un nom sans chevron « < »';
  if (name !== name.trim()) return 'un nom sans espace au début ni à la fin';
  if (Buffer.byteLength(name.normalize('NFC')) > LONGEST_NAME) {
    return `un nom d’au plus ${LONGEST_NAME} octets`;
  }
  return /[^.]\.[A-Za-z0-9]+$/.test(name) ? undefined : 'un nom avec une extension (dessin.svg)';
}

/** A name whose invisible characters are spelt, to be shown to a person. */
export function shownName(name: string): string {
  return name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}

/** One form for the names that a writer cannot tell apart: macOS writes « é » as two characters. */
export function imageKey(name: string): string {
  return name.normalize('NFC');
}

/**
 * The file that a writer names, in the text or in a field: as it is written, or else percent-encoded
 * (`photo%20%C3%A0.jpg`), which is what a Markdown editor inserts.
 * @returns the key of the file (`imageKey`), or `undefined` when no known file has that name.
 */
export function findImage(
  reference: string,
  isKnown: (key: string) => boolean,
): string | undefined {
  return [reference, percentDecoded(reference)].map(imageKey).find(isKnown);
}

/** One form for the names that some disks hold for the same: Windows and macOS ignore case. */
function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFC');
}

/** The known name that differs from this one by its capitals only, to be suggested. */
export function sameNameInOtherCase(
  reference: string,
  names: Iterable<string>,
): string | undefined {
  const folded = [reference, percentDecoded(reference)].map(foldedName);
  return [...names].find((name) => folded.includes(foldedName(name)));
}

/** Pairs of names that a disk of another machine would hold for one: the second, then the first. */
export function clashingNames(names: readonly string[]): (readonly [string, string])[] {
  const owners = new Map<string, string>();
  return names.flatMap((name) => {
    const owner = owners.get(foldedName(name));
    if (owner === undefined) owners.set(foldedName(name), name);
    return owner === undefined ? [] : [[name, owner] as const];
  });
}
