/**
 * Characters that a text may not hold. XML 1.0 forbids the controls and U+FFFE, U+FFFF
 * (https://www.w3.org/TR/xml/#charsets): one of them makes every feed unreadable. Bidirectional
 * overrides show a text in another order than it is written (https://trojansource.codes/).
 */
const REFUSED =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFD]/gu;

/** The refused characters that have a common name; the others are told by their kind. */
const NAMES: Readonly<Record<number, string>> = {
  0: 'caractère nul',
  7: 'sonnerie',
  8: 'retour arrière',
  11: 'tabulation verticale',
  12: 'saut de page',
  13: 'retour chariot seul',
  26: 'caractère de substitution',
  27: 'échappement',
  31: 'séparateur d’unité',
  127: 'effacement',
  133: 'saut de ligne NEL',
  8234: 'imbrication de gauche à droite',
  8235: 'imbrication de droite à gauche',
  8236: 'fin d’imbrication',
  8237: 'forçage de gauche à droite',
  8238: 'forçage de droite à gauche',
  8294: 'isolement de gauche à droite',
  8295: 'isolement de droite à gauche',
  8296: 'isolement dans le sens du premier mot',
  8297: 'fin d’isolement',
  65279: 'marque d’ordre des octets',
  65532: 'emplacement d’objet',
  65533: 'caractère de remplacement',
};

const CHANGES_ORDER = /[\u202A-\u202E\u2066-\u2069]/;
/** What no reader sees, even on a page: spaces, joiners, variation selectors, blank letters. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A refused character in a text: what came and what to do, in French. */
export interface RefusedCharacter {
  /** The line of the text, from 1. */
  readonly line: number;
  readonly received: string;
  readonly expected: string;
}

/** A text full of them need not be told to its end. */
export const MOST_TOLD = 20;

/**
 * The refused characters of a text, in order, each once a line; none in a sound one. After the
 * twentieth, one more says that others follow.
 * @param text with LF line breaks: a carriage return is refused
 */
export function refusedCharacters(text: string): RefusedCharacter[] {
  const found: RefusedCharacter[] = [];
  let line = 1;
  let counted = 0;
  let onLine = new Set<string>();
  for (const { 0: character, index } of text.matchAll(REFUSED)) {
    const breaks = text.slice(counted, index).split('\n').length - 1;
    if (breaks > 0) onLine = new Set();
    line += breaks;
    counted = index;
    if (onLine.has(character)) continue;
    onLine.add(character);
    const isLast = found.length === MOST_TOLD;
    const shown = `${nameOf(character)} dans « ${visible(wordAround(text, index))} »`;
    found.push({
      line,
      received: isLast ? 'd’autres caractères refusés, à partir de cette ligne' : shown,
      expected: remedyFor(character),
    });
    if (isLast) break;
  }
  return found;
}

/** True when a reader would see nothing: no character, or only spaces and invisible ones. */
export function isBlank(text: string): boolean {
  return text.replace(INVISIBLE, '') === '';
}

/** What a text that nobody sees is made of, for a message: « une valeur invisible (U+200B) ». */
export function describeBlank(text: string): string {
  const codes = [...new Set(text.slice(0, 100).replace(/\s+/g, ''))].slice(0, 3).map(codeOf);
  return codes.length > 0 ? `une valeur invisible (${codes.join(', ')})` : 'une valeur vide';
}

/** A text that can be shown in a terminal: refused characters by their code, « a[U+001B]b ». */
export function visible(text: string): string {
  return text.replace(REFUSED, (character) => `[${codeOf(character)}]`);
}

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `${NAMES[code] ?? kindOf(character)} ${codeOf(character)}`;
}

function kindOf(character: string): string {
  if (/\p{Cs}/u.test(character)) return 'demi-caractère';
  return /\p{Cc}/u.test(character) ? 'caractère de contrôle' : 'caractère interdit';
}

function remedyFor(character: string): string {
  if (character === '\r') return 'des fins de ligne LF ou CRLF : enregistrer de nouveau le fichier';
  if (character === '\uFFFD')
    return 'la lettre d’origine : ce signe remplace une lettre perdue, ou un code interdit (« &#11; »)';
  if (CHANGES_ORDER.test(character)) return 'le texte sans lui : il se lirait dans un autre ordre';
  return 'le texte sans ce caractère, qui rendrait les flux illisibles : le retaper à la main';
}

/** Letters shown on each side of a character when no space stops the word before. */
const WORD_REACH = 20;

function wordAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - WORD_REACH), offset);
  const after = text.slice(offset + 1, offset + 1 + WORD_REACH);
  return (
    (/[^ \t\n]*$/.exec(before)?.[0] ?? '') + text[offset] + (/^[^ \t\n]*/.exec(after)?.[0] ?? '')
  );
}
