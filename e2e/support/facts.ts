import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One fact of the source, with the patterns that say it is told. */
export interface Fact {
  readonly id: string;
  readonly fait: string;
  readonly all: readonly string[];
}

const BRIEF = path.join(import.meta.dirname, '..', 'brief');
const read = (file: string) => readFileSync(path.join(BRIEF, file), 'utf8');

export const FACTS: readonly Fact[] = JSON.parse(read('facts.json'));
export const SOURCE_TEXT = read('source.txt');
/** Every number an article may hold, and the fact or the source it comes from. */
export function allowedNumbers(path: string): Readonly<Record<string, string>> {
  return JSON.parse(read(`numbers/${path.split('/').at(-1)}.json`));
}

/** A pattern of the brief, written for Python, where `\w` and `\b` know accents. */
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
export function missingFacts(text: string): string[] {
  const told = plain(text);
  return FACTS.filter(({ all }) => !all.every((pattern) => toRegExp(pattern).test(told))).map(
    ({ id, fait }) => `${id} ${fait}`,
  );
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
