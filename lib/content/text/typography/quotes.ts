import { type Edit, NBSP, OPAQUE, type Rule, rule, SPACE } from './glyphs';

/** A mark of quotation, or a run of one mark, between the characters that stand before and after it. */
interface Mark {
  readonly index: number;
  readonly character: string;
  readonly length: number;
  readonly before: string;
  readonly after: string;
}

const OPENS_AFTER = new RegExp(`^(?:|[\\s:([{«“‘’'/–—${OPAQUE}=+-])$`, 'u');
const CLOSES_BEFORE = new RegExp(`^(?:|[\\s,.;:!?)\\]}…»”‘’'/–—${OPAQUE}-])$`, 'u');
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const NOT_BLANK = /^\S$/u;

/** Any run of one mark. Two apostrophes are no quotation mark. */
const MARKS = /"+|[“”«»'‘’]/gu;

function* marksOf(text: string): Generator<Mark> {
  for (const { 0: run, index } of text.matchAll(MARKS)) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + run.length);
    yield { index, character: run.charAt(0), length: run.length, before, after };
  }
}

const canOpen = ({ before, after }: Mark) => OPENS_AFTER.test(before) && NOT_BLANK.test(after);
const canClose = ({ before, after }: Mark) => NOT_BLANK.test(before) && CLOSES_BEFORE.test(after);
const isDigit = (character: string) => /^\d$/.test(character);

const OPENING = `«${NBSP}`;
const CLOSING = `${NBSP}»`;

/**
 * Straight and English quotation marks become French ones, in pairs: « Oui »/« Non ». Inside a French
 * quotation, English marks are those of the second rank and stay. What closes nothing after a digit is
 * an inch.
 */
export const doubleQuotes: Rule = (text) => {
  const edits: Edit[] = [];
  /** What is open: a French quotation, or English marks that stay as they are. */
  const open: ('french' | 'english')[] = [];
  /** The last closing mark that may have been an inch: where it stands in `edits`. */
  let doubtful: number | undefined;
  const put = ({ index, length }: Mark, by: string) => {
    edits.push({ start: index, end: index + length, text: by });
  };
  for (const mark of marksOf(text)) {
    if (mark.character === '«') open.push('french');
    if (mark.character === '»') open.pop();
    if (mark.character === '“' && NOT_BLANK.test(mark.after)) {
      if (open.length > 0) open.push('english');
      else {
        open.push('french');
        put(mark, OPENING);
      }
    }
    if (mark.character === '”') {
      const closed = open.pop();
      const isInch = closed === undefined && isDigit(mark.before);
      if (closed !== 'english' && NOT_BLANK.test(mark.before)) put(mark, isInch ? '″' : CLOSING);
    }
    if (mark.character !== '"') continue;
    const opens = canOpen(mark);
    const closes = canClose(mark) || (!opens && open.length > 0 && NOT_BLANK.test(mark.before));
    if (opens && !(closes && open.length > 0)) {
      for (let i = 0; i < mark.length; i++) open.push('french');
      put(mark, OPENING.repeat(mark.length));
    } else if (closes) {
      const isFirst = open.length === 0;
      if (mark.length === 1 && isFirst && isDigit(mark.before)) {
        put(mark, '″');
        continue;
      }
      if (isFirst && doubtful !== undefined) {
        // « "un écran de 27" incurvé" »: the quotation ends here, what seemed its end was an inch.
        edits[doubtful] = { ...(edits[doubtful] as Edit), text: '″' };
        doubtful = undefined;
      }
      if (mark.length === 1 && isDigit(mark.before)) doubtful = edits.length;
      for (let i = 0; i < mark.length; i++) open.pop();
      put(mark, CLOSING.repeat(mark.length));
    }
  }
  return edits;
};

/** « les années ’80 »: a figure that an apostrophe cuts, unless it is quoted or counted. */
const CUT_YEAR = /^\d\d(?![\d'’])(?!,\d)(?! ?[%€$°])/u;

/**
 * Straight single marks become apostrophes, or English marks of the third rank where two of them hold
 * words (‘faux conseiller’): never one of each.
 */
export const singleQuotes: Rule = (text) => {
  const edits: Edit[] = [];
  /** Opening marks that nothing closed yet: where their edits stand. */
  const open: number[] = [];
  const put = ({ index }: Mark, by: string) =>
    edits.push({ start: index, end: index + 1, text: by }) - 1;
  for (const mark of marksOf(text)) {
    const { character, before, after, index } = mark;
    const isWordBefore = LETTER_OR_DIGIT.test(before);
    const isWordAfter = LETTER_OR_DIGIT.test(after) || after === OPAQUE;
    if (character === '‘') open.push(put(mark, '‘'));
    if (character === '’' && !(isWordBefore && isWordAfter) && NOT_BLANK.test(before)) open.pop();
    if (character !== "'") continue;
    const isElision = isWordBefore && isWordAfter;
    const isCut =
      text.slice(index, index + 3) === "'n'" || CUT_YEAR.test(text.slice(index + 1, index + 6));
    if (isElision) put(mark, '’');
    else if (canClose(mark) && open.length > 0) {
      open.pop();
      put(mark, '’');
    } else if (isWordBefore) {
      const isMinute = isDigit(before) && CLOSES_BEFORE.test(after);
      put(mark, isMinute ? '′' : '’');
    } else if (canOpen(mark) && isWordAfter) {
      const opening = put(mark, isCut ? '’' : '‘');
      if (!isCut) open.push(opening);
    }
  }
  // What nothing closes was an apostrophe: « ’t Hof », « les années ‘80 » of a word processor.
  for (const index of open) {
    const edit = edits[index] as Edit;
    const after = text.slice(edit.end, edit.end + 5);
    const wasTyped = text.charAt(edit.start) === '‘';
    if (!wasTyped || CUT_YEAR.test(after)) edits[index] = { ...edit, text: '’' };
  }
  return edits.filter(({ start, text: by }) => by !== text.charAt(start));
};

/** Minutes and seconds, of an angle or of time; feet and inches. */
export const primes: Rule = rule(
  `(?<=\\d)['‘’](${SPACE}?)(\\d{1,2}(?:[.,]\\d{1,3})?)(?:"|”|''|’’)`,
  (_, space = '', seconds = '') => `′${space}${seconds}″`,
);
/** The minutes of an angle alone: « 45°30' ». */
export const minutes: Rule = rule(`(?<=\\d°${SPACE}?\\d{1,2})['‘’]`, () => '′');

/** The spaces inside guillemets, whoever typed them. */
export const guillemets: readonly Rule[] = [
  rule(`«${SPACE}*(?=\\S)`, () => OPENING),
  rule(`(?<=\\S)${SPACE}*»`, () => CLOSING),
];
