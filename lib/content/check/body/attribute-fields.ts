import type { z } from 'zod';
import type { Attribute, AttributeForm } from '../../schema/block-spec';
import { BLOCKS, type BlockName } from '../../schema/blocks';
import {
  count,
  decimal,
  fileName,
  group,
  httpsUrl,
  moment,
  oneOf,
  optional,
  partialDate,
  slug,
  wrappedText,
} from '../../schema/fields';
import { LICENCES } from '../../schema/licences';
import { PUBLISHER_FACTS, type PublisherFact } from '../../schema/publisher-facts';

/** How each form of attribute (`schema/block-spec.ts`) is checked. */
const FORMS: Readonly<Record<AttributeForm, z.ZodType<string>>> = {
  date: partialDate(),
  moment: moment(),
  decimal: decimal(),
  count: count(),
  source: slug('l’identifiant d’une des sources de l’article,'),
  publisherFact: oneOf('un fait de l’éditeur', Object.keys(PUBLISHER_FACTS) as PublisherFact[]),
  image: fileName(),
  attachment: fileName(),
  recording: fileName(),
  captions: fileName(),
  licence: oneOf('une licence', Object.keys(LICENCES)),
  address: httpsUrl(),
  yesNo: oneOf('oui ou non', ['true', 'false']),
};

function fieldOf(attribute: Attribute) {
  const field = fieldOfValue(attribute);
  return attribute.optional ? optional(field) : field;
}

function fieldOfValue(attribute: Attribute): z.ZodType<string> {
  if ('text' in attribute) return wrappedText(attribute.text);
  return 'oneOf' in attribute ? oneOf('une valeur', attribute.oneOf) : FORMS[attribute.form];
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
