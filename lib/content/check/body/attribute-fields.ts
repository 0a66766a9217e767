import type { z } from 'zod';
import { type Attribute, type AttributeForm, BLOCKS, type BlockName } from '../../schema/blocks';
import {
  decimal,
  group,
  oneOf,
  optional,
  partialDate,
  slug,
  wrappedText,
} from '../../schema/fields';
import { PUBLISHER_FACTS, type PublisherFact } from '../../schema/publisher-facts';

/** How each form of attribute (`schema/blocks.ts`) is checked. */
const FORMS: Readonly<Record<AttributeForm, z.ZodType<string>>> = {
  date: partialDate(),
  decimal: decimal(),
  source: slug('l’identifiant d’une des sources de l’article,'),
  publisherFact: oneOf('un fait de l’éditeur', Object.keys(PUBLISHER_FACTS) as PublisherFact[]),
};

function fieldOf(attribute: Attribute) {
  const field = 'text' in attribute ? wrappedText(attribute.text) : FORMS[attribute.form];
  return attribute.optional ? optional(field) : field;
}

const ATTRIBUTES = new Map(
  (Object.keys(BLOCKS) as BlockName[]).map((name) => {
    const attributes: [string, Attribute][] = Object.entries(BLOCKS[name].attributes);
    return [
      name as string,
      group(Object.fromEntries(attributes.map(([each, held]) => [each, fieldOf(held)]))),
    ];
  }),
);

/** The attributes of a block as fields to check; none for a block that does not exist. */
export function attributeFields(name: string | null) {
  return ATTRIBUTES.get(name ?? '') ?? group({});
}
