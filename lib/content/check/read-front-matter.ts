import type { Problem } from '../problems';
import { fieldAt, readShape, type Shape } from '../schema/fields';
import type { SourceFile } from './source-files';

/**
 * Reads the front matter of a file through its shape.
 * @returns the typed fields, or `undefined` when a problem says why there are none
 */
export function readFrontMatter<S extends Shape>(
  shape: S,
  source: SourceFile,
  problems: Problem[],
) {
  if (!source.values) return undefined;
  for (const { field, fault } of source.cuts) {
    // « draft: false # à relire » loses nothing; of a field that is unknown, only that is told.
    const known = fieldAt(shape, field);
    if (known && !known.hasNoHash) problems.push({ file: source.file, ...fault });
  }
  return readShape(shape, source.values, '', (field, received, expected) => {
    problems.push(problemAt(source, field, received, expected));
  });
}

/** A problem of a field of the front matter, at the line where it is written. */
export function problemAt(
  source: SourceFile,
  field: string,
  received: string,
  expected: string,
): Problem {
  const line = source.lineOf(field);
  return { file: source.file, ...(line ? { line } : {}), field, received, expected };
}
