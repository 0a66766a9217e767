import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { typeset } from '../text/typography';
import { exactText, group, httpsUrl, listOf, optional, plainText, wrappedText } from './fields';
import { articleFields, authorFields } from './front-matter';
import { setProse } from './prose';
import { publisherFields } from './publisher-facts';
import { readValues } from './read-values';
import { type Field, required } from './traits';

const accepts = (field: Field, value: unknown) => readValues(field, value).problems.length === 0;

describe('setProse', () => {
  it('sets what is prose at any depth, and leaves every address as it is', () => {
    const url = "https://exemple.fr/(a)/coeur...d'Or?b:c!d";
    const fields = group({
      title: plainText(),
      url: httpsUrl(),
      all: listOf(group({ title: plainText(), sameAs: optional(httpsUrl()) })),
    });
    const set = setProse(
      fields,
      { title: 'Ah !', url, all: [{ title: 'Quoi ?', sameAs: url }] },
      typeset,
    );
    expect(set).toEqual({
      title: 'Ah\u202f!',
      url,
      all: [{ title: 'Quoi\u202f?', sameAs: url }],
    });
  });

  it('takes for prose no field that has a form', () => {
    /** The fields that a change of every prose changes, of values that hold all of them. */
    const names = (fields: z.ZodObject, values: Record<string, unknown>) => {
      const set: Record<string, unknown> = setProse(fields, values, () => 'set');
      return Object.keys(fields.shape).filter(
        (name) => JSON.stringify(set[name]) !== JSON.stringify(values[name]),
      );
    };
    const article = articleFields({ sections: [], authors: [] });
    expect(names(article, valuesOf(article))).toEqual(
      'title seoTitle description standfirst keyphrase tags hero sources about location updates corrections review'.split(
        ' ',
      ),
    );
    expect(names(authorFields, valuesOf(authorFields))).toEqual(['name', 'description']);
  });
});

/** A text for each field of a schema, whatever its kind: what is typeset does not depend on it. */
function valuesOf(field: Field): Record<string, unknown> {
  const sample = (each: Field): unknown => {
    const whole = required(each);
    if (whole instanceof z.ZodArray) return [sample(whole.element)];
    return whole instanceof z.ZodObject ? valuesOf(whole) : 'typed';
  };
  const { shape } = field as z.ZodObject;
  return Object.fromEntries(Object.entries(shape).map(([name, each]) => [name, sample(each)]));
}

describe('values on one line', () => {
  it.each(['\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f'])('refuse %j', (character) => {
    for (const value of [`a${character}b`, `a${character}`])
      expect(accepts(plainText(), value)).toBe(false);
    expect(accepts(exactText('', /^a$/m), `a${character}b`)).toBe(false);
  });

  it('are not asked of the attributes of blocks', () => {
    expect(accepts(wrappedText(), 'a\n  b')).toBe(true);
  });
});

describe('the publisher', () => {
  const { shape } = publisherFields;
  it.each([
    ['webSubHub', 'https://relais.exemple/', 'javascript:alert(1)'],
    ['indexNowKey', 'cle-d-essai-123', 'a/b'],
    ['indexNowKey', 'a'.repeat(128), 'a'.repeat(129)],
    ['securityContact', 'faille@exemple.fr', 'faille@exemple.fr\nExpires: 2999-01-01T00:00:00Z'],
    ['securityContact', 'https://exemple.fr/@faille', 'une adresse'],
    ['securityContact', 'mailto:faille@exemple.fr', 'javascript:alert(1)'],
    ['securityContact', 'tel:+33123456789', '+33 1\r\nContact: x'],
    ['xAccount', '@compte_1', 'compte'],
    ['errorsEmail', 'erreurs@exemple.fr', 'erreurs@exemple.fr?bcc=a@b.fr'],
    ['phone', '+33 1 23 45 67 89', '+33\n1'],
    ['legalName', 'Éditeur', 'Éditeur\nUser-agent: *'],
  ] as const)('%s is « %s » and not « %s »', (name, sound, unsound) => {
    expect(accepts(shape[name], sound)).toBe(true);
    expect(accepts(shape[name], unsound)).toBe(false);
  });

  it('has an address of the Fediverse like `@nom@serveur.fr`', () => {
    const { fediverse } = authorFields.shape;
    for (const sound of ['@essai@exemple.fr', '@a_b.c@mastodon.exemple.fr'])
      expect(accepts(fediverse, sound)).toBe(true);
    for (const unsound of ['essai@exemple.fr', '@essai', '@essai@exemple', '@a b@exemple.fr'])
      expect(accepts(fediverse, unsound)).toBe(false);
  });
});
