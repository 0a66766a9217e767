import { describeBlank, isBlank, visible } from './schema/characters';

/** One thing that is wrong in one file, told so that a writer can put it right without asking anyone. */
export interface Problem {
  /** Path from the root of the project: `content/articles/faux-conseiller.mdx`. */
  readonly file: string;
  /** Line in that file, from 1, when the problem has one. */
  readonly line?: number;
  /** Field of the front matter (`hero.alt`) or part of the text (« titre », « lien »). */
  readonly field: string;
  /** The value as it was found, in French when it is not the writer's own text. */
  readonly received: string;
  /** What would be accepted, in French. */
  readonly expected: string;
}

/** A problem of a file whose path only the caller knows. */
export type ProblemInFile = Omit<Problem, 'file'>;

const LONGEST_VALUE = 120;
/** How much of a value is looked at to show that much: spaces are shown as one. */
const LONGEST_READ = 2000;

/** Shows a value as the writer typed it, cut when it is long, or says in French that it is absent. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'rien';
  if (value === null) return 'une valeur vide';
  if (value === true) return 'true (un booléen)';
  if (value === false) return 'false (un booléen)';
  if (typeof value === 'number') return `${value} (un nombre)`;
  if (Array.isArray(value)) return value.length === 0 ? 'une liste vide' : 'une liste';
  if (typeof value === 'object') return 'un groupe de champs';
  const text = String(value);
  return isBlank(text) ? describeBlank(text) : quote(text);
}

/** Puts a value between French quotation marks, on one line, cut when it is long. */
export function quote(value: string): string {
  // A value of a million letters is not gone through to show its first words.
  const start = value.slice(0, LONGEST_READ);
  const line = visible(start.replaceAll('\r\n', '\n')).replace(/\s+/g, ' ').trim();
  // Whole characters: a half of one would be shown as a lost letter.
  const characters = [...line];
  const isCut = characters.length > LONGEST_VALUE || value.length > LONGEST_READ;
  const shown = isCut ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}…` : line;
  return `« ${shown} »`;
}

/** A name as a message shows it: a line break in it cannot pass for another message. */
function onOneLine(name: string): string {
  return visible(name).replace(/\n/g, '[U+000A]');
}

/** « 1 erreur », « 3 erreurs ». */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}

/** All problems, grouped by file and in the order of the file, as lines of text. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of [...problems].sort(byPlace)) {
    // A name of a file or of a field is the writer's too: it may hold what a terminal obeys.
    if (problem.file !== file) lines.push(...(file ? [''] : []), onOneLine(problem.file));
    file = problem.file;
    lines.push(`  ${onOneLine(problem.field)}${problem.line ? ` (ligne ${problem.line})` : ''}`);
    lines.push(`    reçu    : ${problem.received}`);
    lines.push(`    attendu : ${problem.expected}`);
  }
  return lines.join('\n');
}

/** All problems, one a line, as compilers tell of theirs (`file:line: message`): editors lead to each. */
export function problemLines(problems: readonly Problem[]): string {
  return [...problems]
    .sort(byPlace)
    .map(({ file, line = 1, field, received, expected }) => {
      const message = `${onOneLine(field)} : reçu ${received} ; attendu ${expected.replace(/\s*\n\s*/g, ' ')}`;
      return `${onOneLine(file)}:${line}: ${message}`;
    })
    .join('\n');
}
