import { z } from 'zod';

/** What a kind of field is, beside what it accepts: asked by messages, by the reader of YAML, by the pages. */
export interface Traits {
  /** What would be accepted, in French. */
  readonly expected: string;
  /** True for what readers read as prose: it is typeset. An address, a date or a name is not. */
  readonly isProse?: true;
  /** True when no « # » can be part of a value, so that a comment after it is only a note. */
  readonly hasNoHash?: true;
  /**
   * What every value that is accepted looks like, for editors, as JSON Schema has it (no flag but `u`): the
   * check itself may ask for more.
   */
  readonly pattern?: string;
}

/** Any field, as zod has it. */
export type Field = z.core.$ZodType;

const TRAITS = z.registry<Traits>();

/** Gives a field its traits. */
export function withTraits<F extends Field>(field: F, traits: Traits): F {
  TRAITS.add(field, traits);
  return field;
}

/** The traits of a field, left out or not. */
export function traitsOf(field: Field): Traits | undefined {
  return TRAITS.get(required(field));
}

/** The field itself, when it may be left out. */
export function required(field: Field): Field {
  return field instanceof z.ZodExactOptional ? field.unwrap() : field;
}

/** The field of a part: by its name in a group, whatever its place in a list. */
function partOf(field: Field | undefined, name: string): Field | undefined {
  const whole = field && required(field);
  if (whole instanceof z.ZodArray) return whole.element;
  if (!(whole instanceof z.ZodObject) || !Object.hasOwn(whole.shape, name)) return undefined;
  return whole.shape[name];
}

/** The field at a place (`hero.alt`, `tags[2]`, `sources[1].url`), or `undefined`. */
export function fieldAt(fields: Field, place: string): Field | undefined {
  const names = place.split(/[.[\]]+/).filter(Boolean);
  return names.reduce<Field | undefined>(partOf, fields);
}
