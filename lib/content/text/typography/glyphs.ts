/** No-break space (U+00A0), and its narrow form (U+202F). */
export const NBSP = '\u00a0';
export const NNBSP = '\u202f';
/** Stands for what must not be touched (code, an address) while the words around it are set. */
export const OPAQUE = '\ufffc';

/** Any of the spaces that a rule may find between two characters of a line, as a class of a pattern. */
export const SPACE = `[ ${NBSP}${NNBSP}]`;

/** The characters of a paragraph, and the index of the piece that each unit of it belongs to. */
export interface Glyphs {
  readonly text: string;
  readonly owners: readonly number[];
}

/** What takes the place of a part of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Says what to change in a text, in reading order, without overlap. */
export type Rule = (text: string) => Iterable<Edit>;

/** A rule that replaces each match of a pattern. */
export function rule(pattern: string, replace: (...groups: string[]) => string): Rule {
  const expression = new RegExp(pattern, 'gu');
  return function* edits(text) {
    for (const match of text.matchAll(expression)) {
      const [whole] = match;
      const replacement = replace(...match.map((group) => group ?? ''));
      if (replacement === whole) continue;
      yield { start: match.index, end: match.index + whole.length, text: replacement };
    }
  };
}

/** Changes the text as a rule says, and keeps track of the piece that each character belongs to. */
export function applyRule(glyphs: Glyphs, edits: Rule): Glyphs {
  let text = '';
  const owners: number[] = [];
  let cursor = 0;
  const keepUntil = (end: number) => {
    text += glyphs.text.slice(cursor, end);
    for (; cursor < end; cursor++) owners.push(glyphs.owners[cursor] ?? 0);
  };
  for (const { start, end, text: replacement } of edits(glyphs.text)) {
    keepUntil(start);
    text += replacement;
    // A character that was inserted belongs to the piece it follows, or to the first piece of the text.
    const fallback = glyphs.owners[end - 1] ?? glyphs.owners[end] ?? 0;
    for (let i = 0; i < replacement.length; i++) {
      owners.push(cursor + i < end ? (glyphs.owners[cursor + i] ?? fallback) : fallback);
    }
    cursor = end;
  }
  keepUntil(glyphs.text.length);
  return { text, owners };
}
