import { z } from 'zod';
import { type Field, required, traitsOf } from './traits';

/** Sets what readers read as prose in sound values, at any depth, and leaves all the rest as it was typed. */
export function setProse<Value>(
  fields: z.ZodType<Value>,
  values: Value,
  set: (text: string) => string,
): Value {
  return setField(fields, values, set) as Value;
}

function setField(
  field: Field | undefined,
  value: unknown,
  set: (text: string) => string,
): unknown {
  const whole = field && required(field);
  if (whole instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((each) => setField(whole.element, each, set));
  }
  if (whole instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(Object(value)).map(([name, each]) => [
        name,
        setField(whole.shape[name], each, set),
      ]),
    );
  }
  return whole && traitsOf(whole)?.isProse ? set(String(value)) : value;
}
