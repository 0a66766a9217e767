import { z } from 'zod';
import { describeValue } from '../problems';
import type { Field } from './traits';

/** A problem of one value, in whatever it stands. */
interface FieldProblem {
  /** `hero.alt`, `tags[2]`. */
  readonly field: string;
  readonly received: string;
  readonly expected: string;
}

/** What was read, when it is sound, and all that was wrong with it. */
export interface ReadValues<Value> {
  readonly value?: Value;
  readonly problems: readonly FieldProblem[];
}

/** Reads values by their schema: tells every missing, unknown or wrong field at once. */
export function readValues<F extends Field>(fields: F, values: unknown): ReadValues<z.output<F>> {
  const { data, error } = z.safeParse(fields, values, { reportInput: true });
  if (!error) return { value: data, problems: [] };
  // An unknown field is often the name of a missing one, with a slip: it is told before.
  const unknown = error.issues.filter(({ code }) => code === 'unrecognized_keys');
  const others = error.issues.filter(({ code }) => code !== 'unrecognized_keys');
  return { problems: [...unknown, ...others].flatMap(problemsOf) };
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const { path, input, message } = issue;
  const problemAt = (place: readonly PropertyKey[], value: unknown): FieldProblem => ({
    field: nameOf(place),
    received: describeValue(value),
    expected: message,
  });
  if (issue.code !== 'unrecognized_keys') return [problemAt(path, input)];
  // zod tells of all of them at once, on the group.
  return issue.keys.map((key) => problemAt([...path, key], Object(input)[key]));
}

/** A place as a writer counts: `['sources', 0, 'url']` is `sources[1].url`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
