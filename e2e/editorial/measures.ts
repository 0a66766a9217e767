import type { AllowedNumber, Fact } from './gate';

/** What the gates measure in a text that a reader sees. */

/** A pattern of a gate, written for Python, where `\w` and `\b` know accents. */
function toRegExp(pattern: string): RegExp {
  const letter = '[\\p{L}\\p{N}_]';
  const source = pattern
    .replaceAll('\\w', letter)
    .replaceAll('\\b', `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`);
  return new RegExp(source, 'isu');
}

/** The text as the patterns expect it: one kind of apostrophe, of hyphen and of space. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replaceAll('\u2011', '-').replace(/\s+/g, ' ');
}

/** The facts a text does not tell, as « F16 Pertes… ». */
export function missingFacts(facts: readonly Fact[], text: string): string[] {
  const told = plain(text);
  return facts
    .filter(({ all }) => !all.every((pattern) => toRegExp(pattern).test(told)))
    .map(({ id, says }) => `${id} ${says}`);
}

/** The patterns that a text holds, in any kind of space, and in any case unless told otherwise. */
export function heldPatterns(patterns: readonly string[], text: string, flags: 'i' | '' = 'i') {
  const told = text.replace(/\s/g, ' ');
  return patterns.filter((pattern) => new RegExp(pattern, `${flags}u`).test(told));
}

/** The names that a text spells like this, as whole words. */
export function heldNames(names: readonly string[], text: string): string[] {
  const words = names.map((name) => `(?<!\\p{L})${name}(?!\\p{L})`);
  return names.filter((_, index) => heldPatterns([words[index] ?? ''], text, '').length > 0);
}

/** Words without case, punctuation or spaces inside numbers. */
function tokens(text: string): string[] {
  const joined = text.replace(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  return joined.toLocaleLowerCase('fr').match(/[\p{L}\p{N}]+(?:,\d+)?/gu) ?? [];
}

/** The longest run of words that two texts share. */
export function longestCommonRun(a: string, b: string): string[] {
  const left = tokens(a);
  const right = tokens(b);
  let best: string[] = [];
  let previous = new Uint16Array(right.length + 1);
  for (const word of left) {
    const current = new Uint16Array(right.length + 1);
    for (const [index, other] of right.entries()) {
      if (word !== other) continue;
      const length = (previous[index] ?? 0) + 1;
      current[index + 1] = length;
      if (length > best.length) best = right.slice(index + 1 - length, index + 1);
    }
    previous = current;
  }
  return best;
}

/** Numbers as a reader sees them: « 59 000 », « 3,7 », « 23-16.267 » gives 23 and 16.267. */
export function numbersIn(text: string): string[] {
  const found = text.match(/\d+(?:[\u00a0\u202f]\d{3})*(?:[.,]\d+)*/g) ?? [];
  return [...new Set(found.map((number) => number.replace(/[\u00a0\u202f]/g, ' ')))];
}

/** Words that stand together (a paragraph, a row, a figure), and the sources that they call. */
export interface Passage {
  readonly text: string;
  readonly sources: readonly string[];
}

/** What is allowed on the word of a source that is not called beside the number, as « 142 (eurojust) ». */
export function unsupported(
  allowed: readonly AllowedNumber[],
  passages: readonly Passage[],
): string[] {
  const read = passages.map(({ text, sources }) => ({ numbers: numbersIn(text), sources }));
  return allowed.flatMap(({ number, sources = [] }) =>
    sources
      .filter(
        (id) => !read.some((each) => each.numbers.includes(number) && each.sources.includes(id)),
      )
      .map((id) => `${number} (${id})`),
  );
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
