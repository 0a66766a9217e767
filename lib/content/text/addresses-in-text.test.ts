import { describe, expect, it } from 'vitest';
import { addressesIn } from './addresses-in-text';
import { typeset } from './typography';
import { splitOrdinals } from './typography/ordinals';

const found = (text: string) => addressesIn(text).map(({ start, end }) => text.slice(start, end));

describe('addressesIn', () => {
  it.each([
    ['exemple.fr/page?x=1;y=2 et', 'exemple.fr/page?x=1;y=2'],
    ['ameli-compte.fr/connexion?id=12 et', 'ameli-compte.fr/connexion?id=12'],
    ['hxxps://exemple[.]com/?id=1.', 'hxxps://exemple[.]com/?id=1'],
    ['hxxp[:]//a[.]b/c?d', 'hxxp[:]//a[.]b/c?d'],
    ['exemple(.)com, exemple', 'exemple(.)com'],
    ['exemple[point]fr!', 'exemple[point]fr'],
    ['(exemple(.)com/a?b)', 'exemple(.)com/a?b'],
    ['www.exemple.fr!', 'www.exemple.fr'],
    ['mailto:aide@exemple.fr?subject=a;b', 'mailto:aide@exemple.fr?subject=a;b'],
    ['tel:+33123456789;ext=1', 'tel:+33123456789;ext=1'],
    ["d'aide@coeur.fr, puis", 'aide@coeur.fr'],
    ["o'brien@exemple.ie", "o'brien@exemple.ie"],
    ['aide[at]exemple[.]com', 'aide[at]exemple[.]com'],
    ['@nom@serveur.fr', 'nom@serveur.fr'],
    ['192.168.1.1:8080/a?b=c', '192.168.1.1:8080/a?b=c'],
    ['192[.]0[.]2[.]1 :', '192[.]0[.]2[.]1'],
    ['localhost:3000/a?b;c', 'localhost:3000/a?b;c'],
    ['/connexion?id=1;x', '/connexion?id=1;x'],
    ['(https://exemple.fr/(a)/b...c?d:e!f), puis', 'https://exemple.fr/(a)/b...c?d:e!f'],
    ['https://exemple.fr/?!', 'https://exemple.fr/'],
    ['"https://exemple.fr/a?b=c"', 'https://exemple.fr/a?b=c'],
    ['exemple.fr.Puis', 'exemple.fr'],
    ['EXEMPLE.FR/X?Y', 'EXEMPLE.FR/X?Y'],
  ])('%s', (text, address) => expect(found(text)).toEqual([address]));

  it.each([
    'Yahoo!',
    'fin.Il',
    'etc.) Puis',
    'S.N.C.F.',
    '24h/24',
    'oui/non',
    '10.000 €',
    '10.000.000.000 €',
    '1.2.3',
    'hôtel:33',
    'https://',
    'M.Dupont',
    'C:\\Users',
  ])('finds none in « %s »', (text) => expect(found(text)).toEqual([]));
});

const HARD = [
  'exemple.fr/page?x=1;y=2',
  'ameli-compte.fr/connexion?id=12',
  'hxxps://exemple[.]com/?id=1',
  "https://exemple.fr/(a)/coeur...d'Or?b:c!d",
  'https://fr.wikipedia.org/wiki/Phreaking_(piratage)?oldid=1&x=2;y',
  'aide@coeur.fr',
  'https://exemple.fr/12%C3%A9/50%?a!b',
  'soeur.fr',
  '192.0.2.1:80/?a;b',
];

describe('typeset', () => {
  it.each(HARD)('never touches %s, whatever stands around it', (address) => {
    for (const [before, after] of [
      ['', ''],
      ['(', ')'],
      ['"', '"'],
      ['«', '»'],
      ["l'adresse ", ' ?'],
      ['Voir ', '. Puis'],
      ['Voir ', ', 3 fois'],
      ['Voir ', ' ; puis'],
      ['12 ', '…'],
      ['“', '”'],
    ]) {
      expect(typeset(`${before}${address}${after}`)).toContain(address);
    }
  });

  it('leaves to the sentence the characters that follow an address', () => {
    const show = (text: string) =>
      typeset(text)
        .replace(/\u00a0/g, '~')
        .replace(/\u202f/g, '_');
    expect(show('écrivez à "aide@exemple.fr" vite')).toBe('écrivez à «~aide@exemple.fr~» vite');
    expect(show('Il lit "https://exemple.fr/a?b=c" ici')).toBe(
      'Il lit «~https://exemple.fr/a?b=c~» ici',
    );
    expect(show('Voir https://exemple.fr; puis')).toBe('Voir https://exemple.fr_; puis');
    expect(show('Connaissez-vous https://exemple.fr?')).toBe(
      'Connaissez-vous https://exemple.fr_?',
    );
  });

  it('raises no ordinal in an address', () => {
    expect(splitOrdinals('le 1er, exemple.fr/1er-mai/2e et la 2e')).toEqual([
      { text: 'le 1', raised: false },
      { text: 'er', raised: true },
      { text: ', exemple.fr/1er-mai/2e et la 2', raised: false },
      { text: 'e', raised: true },
    ]);
  });

  it('changes nothing when it is asked again, on thousands of texts', () => {
    const characters = [...' \u00a0\u202f\n"\'’«»?!;:.…,()[]%€$§/-\t\ufffc'];
    const words = ['"', '  ', '...', '12', '1 234', '2022', '3,5', '1er', 'h', 'mai', 'M', 'L.'];
    const others = ['art.', 'n°', 'coeur', 'oui', 'Non', 'de', 'à', 'k', '€', 'a@b.fr', "d'"];
    const parts = [...characters, ...words, ...others, ...HARD];
    let seed = 8;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 1 + next(8) }, () => parts[next(parts.length)]).join('');
      const once = typeset(text);
      if (typeset(once) !== once) expect(typeset(once), JSON.stringify(text)).toBe(once);
    }
  });
});
