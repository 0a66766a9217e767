import type { z } from 'zod';
import type { Problem } from '../problems';
import { readValues } from '../schema/read-values';
import { fieldAt, traitsOf } from '../schema/traits';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';

/**
 * Reads the front matter of a file by its schema.
 * @returns the fields, when all of them are sound; those that are, in any case; and every problem of any
 */
export function readFields<Shape extends z.core.$ZodLooseShape>(
  fields: z.ZodObject<Shape>,
  source: SourceFile,
): {
  readonly value?: z.output<z.ZodObject<Shape>>;
  readonly known: Partial<z.output<z.ZodObject<Shape>>>;
  readonly problems: readonly Problem[];
} {
  // A problem of the file has said why it has no values.
  if (!source.values) return { known: {}, problems: [] };
  const { value, problems } = readValues(fields, source.values);
  // What keeps a field from being read has been told: nothing else is known of it.
  const told = problems.filter(({ field }) => !source.unread.has(rootOf(field)));
  const faulty = new Set([...problems.map(({ field }) => rootOf(field)), ...source.unread]);
  const known = Object.entries(source.values).filter(
    ([name]) => Object.hasOwn(fields.shape, name) && !faulty.has(name),
  );
  return {
    ...(value === undefined || source.unread.size > 0 ? {} : { value }),
    known: Object.fromEntries(known) as Partial<z.output<z.ZodObject<Shape>>>,
    problems: [
      ...cutTexts(fields, source),
      ...told.map(({ field, received, expected }) =>
        problemAtField(source, field, received, expected),
      ),
    ],
  };
}

/** `hero` of `hero.alt`, `sources` of `sources[2].url`. */
function rootOf(field: string): string {
  return /^[^.[]*/.exec(field)?.[0] ?? field;
}

/** « draft: false # à relire » loses nothing; of a field that is unknown, only that is told. */
function cutTexts(fields: z.ZodType, { file, cuts }: SourceFile): Problem[] {
  return cuts.flatMap(({ field, problem }) => {
    const known = fieldAt(fields, field);
    return known && !traitsOf(known)?.hasNoHash ? [{ file, ...problem }] : [];
  });
}
