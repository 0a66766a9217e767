import { describe, expect, it } from 'vitest';
import { typeset, typesetPieces } from './typography';
import { OPAQUE } from './typography/glyphs';
import { splitOrdinals } from './typography/ordinals';

/** Shows the two no-break spaces so that a failure can be read: ~ is U+00A0, _ is U+202F. */
const show = (text: string) => text.replace(/\u00a0/g, '~').replace(/\u202f/g, '_');
const set = (text: string) => show(typeset(text));

const CASES: readonly (readonly [string, string])[] = [
  ['Vraiment ? Oui ! Assez ; fini.', 'Vraiment_? Oui_! Assez_; fini.'],
  ['Vraiment? Oui! Assez; fini.', 'Vraiment_? Oui_! Assez_; fini.'],
  ['Quoi ?!', 'Quoi_?!'],
  ['(?) reste', '(?) reste'],
  ['Procès : la fin', 'Procès~: la fin'],
  ['La fin :', 'La fin~:'],
  ['À 12:30, https://x.fr/?a=1;b', 'À 12:30, https://x.fr/?a=1;b'],
  ['écrire à a.b@exemple.fr ?', 'écrire à a.b@exemple.fr_?'],
  ['« Votre banque »', '«~Votre banque~»'],
  ['«Votre banque»', '«~Votre banque~»'],
  ['dit-il (« oui »).', 'dit-il («~oui~»).'],
  ['le "faux conseiller", puis', 'le «~faux conseiller~», puis'],
  ["l'enquête d'Eurojust", 'l’enquête d’Eurojust'],
  ['Et puis...', 'Et puis…'],
  ['59 000 utilisateurs', '59_000~utilisateurs'],
  ['1 234 567 euros', '1_234_567~euros'],
  ['le 0 892 705 705', 'le 0_892_705_705'],
  ['le 33 700', 'le 33_700'],
  ['en 2023 531 signalements', 'en 2023 531~signalements'],
  ['43 millions de livres', '43~millions de livres'],
  ['3,7 millions d’euros', '3,7~millions d’euros'],
  ['43 M£ et 40 % ou 40%', '43~M£ et 40~% ou 40~%'],
  ['entre 1,7 et 1,9 million', 'entre 1,7 et 1,9~million'],
  ['13 ans et 4 mois', '13~ans et 4~mois'],
  ['le 8 novembre 2022 à Londres', 'le 8~novembre~2022 à Londres'],
  ['le 1er octobre 2024', 'le 1er~octobre~2024'],
  ['en octobre 2021', 'en octobre~2021'],
  ['en 2025 les appels', 'en 2025 les appels'],
  ['à 20 h 15', 'à 20~h~15'],
  ['24 h/24', '24~h/24'],
  ['art. 50, § 4 ; n° 23-16.267', 'art.~50, §~4_; n°~23-16.267'],
  ['(CMF, art. L. 133-24)', '(CMF, art.~L.~133-24)'],
  ['article 12, alinéa 3', 'article~12, alinéa 3'],
  ['en 2022, deux, puis 3,5 millions', 'en 2022, deux, puis 3,5~millions'],
  ['au 116 006, gratuit', 'au 116_006, gratuit'],
  ['""', '""'],
  ['"" dit-il', '"" dit-il'],
  [' \t\n \n\t fin', ' fin'],
  ['un coeur à l’oeuvre', 'un cœur à l’œuvre'],
  ['la coexistence, une manoeuvre', 'la coexistence, une manœuvre'],
  ['deux  espaces', 'deux espaces'],
  ['seize\nmois, 16\n  mois', 'seize mois, 16~mois'],
  ['', ''],
];

describe('typeset', () => {
  it.each(CASES)('« %s »', (typed, expected) => {
    expect(set(typed)).toBe(expected);
  });

  it.each(CASES)('is idempotent on « %s »', (typed) => {
    expect(typeset(typeset(typed))).toBe(typeset(typed));
  });

  it('leaves a long text without any punctuation alone', () => {
    const plain = 'Le numéro affiché ne prouve rien.';
    expect(typeset(plain)).toBe(plain);
  });
});

describe('typesetPieces', () => {
  const pieces = (...texts: string[]) => typesetPieces(texts).map(show);

  it('sees across bold words, links and italics', () => {
    expect(pieces('Est-ce ', 'fiable', ' ?')).toEqual(['Est-ce ', 'fiable', '_?']);
    expect(pieces('Est-ce ', 'fiable', '?')).toEqual(['Est-ce ', 'fiable', '_?']);
    expect(pieces('142', ' arrestations')).toEqual(['142', '~arrestations']);
    expect(pieces('le 8 ', 'novembre', ' 2022')).toEqual(['le 8~', 'novembre', '~2022']);
    expect(pieces('le "', 'spoofing', '" ici')).toEqual(['le «~', 'spoofing', '~» ici']);
  });

  it('sees an address across markup', () => {
    for (const parts of [
      ['Voir ', 'ameli-compte', '.fr/connexion?id=12;x', ' ?'],
      ['Voir https://', 'exemple', '.fr/?a:b;', 'c!', 'd ?'],
      ['Voir exemple', '', '.fr/', 'coeur', '?a=1;b', ' ?'],
    ]) {
      expect(pieces(...parts).join('')).toBe(parts.join('').replace(' ?', '_?'));
    }
  });

  it('never touches an opaque piece', () => {
    expect(pieces('dit "oui"', OPAQUE, '.')).toEqual(['dit «~oui~»', OPAQUE, '.']);
    expect(pieces('lancer ', OPAQUE, ' ; puis')).toEqual(['lancer ', OPAQUE, '_; puis']);
  });

  it('puts every address back in its place', () => {
    expect(pieces('https://a.fr/?x ', OPAQUE, ' et https://b.fr/!y !')).toEqual([
      'https://a.fr/?x ',
      OPAQUE,
      ' et https://b.fr/!y_!',
    ]);
  });

  it('gives back as many pieces as it received', () => {
    expect(typesetPieces(['', 'a', ''])).toEqual(['', 'a', '']);
    expect(typesetPieces([])).toEqual([]);
  });
});

describe('splitOrdinals', () => {
  it('raises the letters of an ordinal and nothing else', () => {
    expect(splitOrdinals('le 1er octobre, la 2e fois, 13 et EC3')).toEqual([
      { text: 'le 1', raised: false },
      { text: 'er', raised: true },
      { text: ' octobre, la 2', raised: false },
      { text: 'e', raised: true },
      { text: ' fois, 13 et EC3', raised: false },
    ]);
  });
});
