import { z } from 'zod';
import { articleFields, pageFields } from '../../lib/content/schema/front-matter';
import { type Field, required, traitsOf } from '../../lib/content/schema/traits';
import { isNameOfFile } from './field-schemas';
import { SCOPE, type Snippet, Stops } from './snippet';

/** A snippet for each field of the front matter of an .mdx file: no schema reaches it there. */
export function fieldSnippets(): Readonly<Record<string, Snippet>> {
  const article = articleFields({ sections: [], authors: [] });
  const fields = { ...pageFields.shape, ...article.shape };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      `${name}:`,
      {
        scope: SCOPE,
        prefix: name,
        body: linesOf(name, field, new Stops()),
        description: traitsOf(field)?.expected.replace(/ : \(aucun n’existe encore\)/, '') ?? '',
      },
    ]),
  );
}

function linesOf(name: string, field: Field, stops: Stops): string[] {
  const kind = required(field);
  if (kind instanceof z.ZodObject) return [`${name}:`, ...indented(fieldsOf(kind, stops))];
  if (!(kind instanceof z.ZodArray)) return [`${name}: ${defaultOf(kind, stops)}`];
  const item = required(kind.element);
  if (!(item instanceof z.ZodObject)) return [`${name}: [${defaultOf(item, stops)}]`];
  const [first = '', ...others] = fieldsOf(item, stops);
  return [`${name}:`, `  - ${first}`, ...indented(indented(others))];
}

/** The fields that a group cannot do without. */
function fieldsOf({ shape }: z.ZodObject, stops: Stops): string[] {
  return Object.entries(shape)
    .filter(([, field]) => !(field instanceof z.ZodExactOptional))
    .flatMap(([name, field]) => linesOf(name, field, stops));
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function defaultOf(field: Field, stops: Stops): string {
  if (isNameOfFile(field)) return stops.stop('nom-du-fichier');
  if (field instanceof z.ZodEnum) return `"${stops.stop(field.options.map(String))}"`;
  if (field instanceof z.ZodBoolean) return stops.stop(['true', 'false']);
  if (field instanceof z.ZodNumber) return stops.stop('1');
  return `"${stops.stop(exampleOf(traitsOf(field)))}"`;
}

/** The first example that a field gives of itself (« une date (2026-11-23) »), or what it is. */
function exampleOf({ expected = '', isProse = false, pattern = '' } = {}): string {
  const [, example = ''] = /\(([^()]*)\)[^()]*$/.exec(expected) ?? [];
  const [first = ''] = example.split(', ');
  const plain = first.replaceAll('"', '');
  if (!isProse && new RegExp(pattern, 'u').test(plain)) return plain;
  return isProse ? (expected.split(',')[0] ?? '') : 'mon-nom';
}
