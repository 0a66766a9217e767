import type { z } from 'zod';
import type { Problem } from '../problems';
import { readValues } from '../schema/read-values';
import { fieldAt, traitsOf } from '../schema/traits';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';

/**
 * Reads the front matter of a file by its schema.
 * @returns the fields, when all of them are sound, and every problem of any of them
 */
export function readFields<Value>(
  fields: z.ZodType<Value>,
  source: SourceFile,
): { readonly value?: Value; readonly problems: readonly Problem[] } {
  // A problem of the file has said why it has no values.
  if (!source.values) return { problems: [] };
  const { value, problems } = readValues(fields, source.values);
  return {
    ...(value === undefined ? {} : { value }),
    problems: [
      ...cutTexts(fields, source),
      ...problems.map(({ field, received, expected }) =>
        problemAtField(source, field, received, expected),
      ),
    ],
  };
}

/** « draft: false # à relire » loses nothing; of a field that is unknown, only that is told. */
function cutTexts(fields: z.ZodType, { file, cuts }: SourceFile): Problem[] {
  return cuts.flatMap(({ field, problem }) => {
    const known = fieldAt(fields, field);
    return known && !traitsOf(known)?.hasNoHash ? [{ file, ...problem }] : [];
  });
}
