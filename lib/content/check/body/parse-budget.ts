/**
 * Texts that nobody writes, and that would keep the Markdown parser busy for minutes: it reads lists in
 * lists, and marks of emphasis, in a time that grows with the square of their number. They are told
 * before it is asked.
 */
const MOST_NESTED = 20;
const MOST_MARKS = 2_000;
/** Each comment that does not end is looked for to the end of the text. */
const MOST_OPEN_COMMENTS = 20;

/** The bullets, numbers and `>` a line opens with (CommonMark, § 5). */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;

/** A line that stops the check before the text is parsed. */
export interface Excess {
  /** From 1, in the body. */
  readonly line: number;
  readonly text: string;
  readonly expected: string;
}

/** Every line of a body that nests too deep, and every paragraph that holds too many marks. */
export function excessesOf(body: string): Excess[] {
  const found: Excess[] = [];
  let marks = 0;
  let openComments = 0;
  for (const [index, text] of body.split('\n').entries()) {
    const nested = CONTAINERS.exec(text)?.[0].match(/[-+*.)>]/g)?.length ?? 0;
    if (nested > MOST_NESTED) {
      const expected = `au plus ${MOST_NESTED}\u00a0listes ou citations l’une dans l’autre`;
      found.push({ line: index + 1, text, expected });
    }
    if (text.lastIndexOf('-->') > text.lastIndexOf('<!--')) openComments = 0;
    else if (text.includes('<!--') && ++openComments === MOST_OPEN_COMMENTS) {
      found.push({ line: index + 1, text, expected: 'des commentaires refermés par « --> »' });
    }
    const before = marks;
    marks = text.trim() === '' ? 0 : marks + (text.match(/[*_]/g)?.length ?? 0);
    if (marks > MOST_MARKS && before <= MOST_MARKS) {
      const expected = `au plus ${MOST_MARKS}\u00a0signes « * » ou « _ » dans un paragraphe`;
      found.push({ line: index + 1, text, expected });
    }
  }
  return found;
}
