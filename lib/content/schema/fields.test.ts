import { describe, expect, it } from 'vitest';
import { typeset } from '../text/typography';
import {
  exactText,
  type Field,
  group,
  httpsUrl,
  listOf,
  optional,
  plainText,
  type Shape,
  setProse,
  wrappedText,
} from './fields';
import { articleShape, authorShape } from './front-matter';
import { publisherShape } from './publisher-facts';

const accepts = (field: Field<unknown>, value: unknown) => {
  let told = 0;
  field.read(value, '', () => {
    told++;
  });
  return told === 0;
};

describe('setProse', () => {
  it('sets what is prose at any depth, and leaves every address as it is', () => {
    const url = "https://exemple.fr/(a)/coeur...d'Or?b:c!d";
    const shape = {
      title: plainText(),
      url: httpsUrl(),
      all: listOf(group({ title: plainText(), sameAs: optional(httpsUrl()) })),
    } satisfies Shape;
    const set = setProse(
      shape,
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
    const shape = articleShape({ sections: [], authors: [] });
    const names = (fields: Shape) =>
      Object.entries(fields).flatMap(([name, { setProse: set }]) => (set ? [name] : []));
    expect(names(shape)).toEqual(
      'title seoTitle description standfirst keyphrase tags hero sources about location corrections'.split(
        ' ',
      ),
    );
    expect(names(authorShape)).toEqual(['name', 'description']);
  });
});

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
  const field = (name: keyof typeof publisherShape): Field<unknown> => publisherShape[name];
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
    expect(accepts(field(name), sound)).toBe(true);
    expect(accepts(field(name), unsound)).toBe(false);
  });

  it('has an address of the Fediverse like `@nom@serveur.fr`', () => {
    const { fediverse } = authorShape;
    for (const sound of ['@essai@exemple.fr', '@a_b.c@mastodon.exemple.fr'])
      expect(accepts(fediverse, sound)).toBe(true);
    for (const unsound of ['essai@exemple.fr', '@essai', '@essai@exemple', '@a b@exemple.fr'])
      expect(accepts(fediverse, unsound)).toBe(false);
  });
});
