import { type Problem, quote } from '../../problems';
import { blockSpec } from '../../schema/blocks';
import { readValues } from '../../schema/read-values';
import type { Block } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';
import { attributeFields } from './attribute-fields';

/** Tells of every attribute of a block that is missing, unknown, wrong, or not written as one. */
export function checkAttributes(block: Block, source: SourceFile): Problem[] {
  const refuse = (field: string, received: string, expected: string) =>
    problemAtNode(source, block, `<${block.name}>${field && ` ${field}`}`, received, expected);

  const problems: Problem[] = [];
  // No prototype: an attribute named `__proto__` would otherwise be none.
  const values: Record<string, unknown> = Object.create(null);
  const unread = new Set<string>();
  for (const attribute of block.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      const expected = 'des attributs écrits un à un : nom="valeur"';
      problems.push(refuse('', quote(`{${attribute.value}}`), expected));
      continue;
    }
    const { name, value } = attribute;
    if (Object.hasOwn(values, name)) {
      problems.push(refuse(name, 'deux fois cet attribut', 'un seul'));
    } else if (value !== null && typeof value === 'object') {
      const received = quote(`${name}={${value.value}}`);
      problems.push(refuse(name, received, `${name}="valeur", sans accolades`));
      values[name] = undefined;
      unread.add(name);
    } else {
      values[name] = value;
    }
  }
  const read = readValues(attributeFields(block.name), values);
  return [
    ...problems,
    ...read.problems
      .filter(({ field }) => !unread.has(field))
      .map(({ field, received, expected }) => refuse(field, received, expected)),
    ...lonelyAttributes(block.name, values).map(({ name, needs }) =>
      refuse(needs, 'rien', `${needs}="…", que demande l’attribut ${name}`),
    ),
  ];
}

/** The attributes that say nothing without another one, which is not there. */
function lonelyAttributes(blockName: string | null, values: Readonly<Record<string, unknown>>) {
  return Object.entries(blockSpec(blockName)?.attributes ?? {}).flatMap(([name, { needs }]) =>
    needs && Object.hasOwn(values, name) && !Object.hasOwn(values, needs) ? [{ name, needs }] : [],
  );
}
