import { type Problem, quote } from '../../problems';
import type { SourceFile } from '../source-file';
import { lineOfTooManyBraces } from './brace-budget';
import { excessesOf } from './parse-budget';

/** Citations in lists in citations: reading each level takes longer than the one before. */
export const DEEPEST = 40;
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${DEEPEST}}`, 'm');

/** What is expected of a text that nests too deep. */
export const LESS_DEEP = 'moins de niveaux les uns dans les autres';

/** What is expected where braces stand. */
export const NO_BRACES = 'du texte, sans accolades « { } »';

/** What would keep the parsers busy for minutes, told before any of them sees it; none in a sound text. */
export function bodyExcesses({ file, body, linesBeforeBody }: SourceFile): Problem[] {
  const problemAt = (line: number, field: string, text: string, expected: string): Problem => ({
    file,
    line: line + linesBeforeBody,
    field,
    received: quote(text),
    expected,
  });
  const nested = NESTED.exec(body);
  if (nested) {
    const line = body.slice(0, nested.index).split('\n').length;
    return [problemAt(line, 'texte', nested[0], LESS_DEEP)];
  }
  const excesses = excessesOf(body);
  if (excesses.length > 0) {
    return excesses.map(({ line, text, expected }) => problemAt(line, 'texte', text, expected));
  }
  const braces = lineOfTooManyBraces(body);
  if (braces === undefined) return [];
  return [problemAt(braces, 'code', body.split('\n')[braces - 1] ?? '', NO_BRACES)];
}
