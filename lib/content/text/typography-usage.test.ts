import { describe, expect, it } from 'vitest';
import { seeded } from '@/testing/seeded';
import { typeset, typesetPieces } from './typography';
import { splitOrdinals } from './typography/ordinals';

const show = (text: string) => text.replace(/\u00a0/g, '~').replace(/\u202f/g, '_');

/** What a newsroom asked for, row by row; ~ is U+00A0, _ is U+202F. */
const USAGE: readonly (readonly [string, string])[] = [
  ['Il a dit "elle a crié "au voleur" hier"', 'Il a dit «~elle a crié «~au voleur~» hier~»'],
  [`l'"affaire" d'"escroquerie"`, 'l’«~affaire~» d’«~escroquerie~»'],
  ['“Votre compte est bloqué”, dit-il', '«~Votre compte est bloqué~», dit-il'],
  ["l'expression 'faux conseiller' est", 'l’expression ‘faux conseiller’ est'],
  ['le "Oui"/"Non" du juge', 'le «~Oui~»/«~Non~» du juge'],
  ['écrivez à "aide@exemple.fr" vite', 'écrivez à «~aide@exemple.fr~» vite'],
  ['– Bonjour, c’est la banque.', '–~Bonjour, c’est la banque.'],
  ['le suspect – un homme de 30 ans – a fui', 'le suspect –~un homme de 30~ans~– a fui'],
  ['à 10h30 et 20h', 'à 10~h~30 et 20~h'],
  ['à 10 h 30', 'à 10~h~30'],
  ['ouvert 24h/24 et 7j/7', 'ouvert 24~h/24 et 7~j/7'],
  ['la saison 2019-2020', 'la saison 2019-2020'],
  ['5km, 10%, 3€', '5~km, 10~%, 3~€'],
  ['120 km/h, 120km/h', '120~km/h, 120~km/h'],
  ['le 06 12 34 56 78', 'le 06~12~34~56~78'],
  ['le +33 6 12 34 56 78', 'le +33~6~12~34~56~78'],
  ['Voir https://exemple.fr; puis', 'Voir https://exemple.fr_; puis'],
  ['Connaissez-vous https://exemple.fr?', 'Connaissez-vous https://exemple.fr_?'],
  [
    'l’adresse hxxps://exemple[.]com/?id=1 est piégée',
    'l’adresse hxxps://exemple[.]com/?id=1 est piégée',
  ],
  ['jean.dupont@exemple.fr: voilà', 'jean.dupont@exemple.fr~: voilà'],
  ['la version 1.2.3 d’iOS 17.4', 'la version 1.2.3 d’iOS 17.4'],
  ['M. Dupont, MM. A et B, Mme C, Mlle D', 'M.~Dupont, MM.~A et B, Mme~C, Mlle~D'],
  ['Me Durand, avocat', 'Me~Durand, avocat'],
  ['J. Dupont et J.-P. Martin', 'J.~Dupont et J.-P.~Martin'],
  [
    'p. 12, pp. 12-15, chap. 3, fig. 2, t. 1, vol. 2, al. 3',
    'p.~12, pp.~12-15, chap.~3, fig.~2, t.~1, vol.~2, al.~3',
  ],
  ['la S.N.C.F. et les U.S.A.', 'la S.N.C.F. et les U.S.A.'],
  ['Bravo :-) et ;-) et :)', 'Bravo :-) et ;-) et :)'],
  ['Et puis... (...) [...]', 'Et puis… (…) […]'],
  ["le rock'n'roll, les années '80", 'le rock’n’roll, les années ’80'],
  ['un écran de 27" incurvé', 'un écran de 27″ incurvé'],
  [`45°30'15" N`, '45°30′15″~N'],
  ['la 2ème fois, la 1ère', 'la 2e fois, la 1re'],
  ['le 8 nov. 2022', 'le 8~nov.~2022'],
  ['le 1er, le 2nd, la 2nde, les 1ers', 'le 1er, le 2nd, la 2nde, les 1ers'],
  ['12€/mois, 3,50€', '12~€/mois, 3,50~€'],
  ['2000 euros et 1950 euros', '2000~euros et 1950~euros'],
  ['5 à 10 ans, 10 personnes', '5 à 10~ans, 10~personnes'],
  ['chez Yahoo! Mail', 'chez Yahoo! Mail'],
  ['oeil, coeur, oeuvre, voeux', 'œil, cœur, œuvre, vœux'],
  ['Attention:danger', 'Attention:danger'],
  ['Vraiment?Oui', 'Vraiment_? Oui'],
  ['« Oui ! », dit-il', '«~Oui_!~», dit-il'],
  ['(voir ci-dessous) ; fin', '(voir ci-dessous)_; fin'],
  ['C:\\Users et localhost:3000', 'C:\\Users et localhost:3000'],
  ['prix : 10.000 € ou 10000 €', 'prix~: 10.000~€ ou 10000~€'],
  ['1 000 000 de mails, 12 000 €', '1_000_000 de mails, 12_000~€'],
  ['article 313-2, l’art. L. 163-4-1', 'article~313-2, l’art.~L.~163-4-1'],
  ['en 2024, 531 plaintes ; le 3018', 'en 2024, 531~plaintes_; le 3018'],
  ['au 1,5 °C', 'au 1,5~°C'],
  ['un jeu de 3 x 4 m', 'un jeu de 3~×~4~m'],
  ['Covid-19, G7, 5G, M6', 'Covid-19, G7, 5G, M6'],
  ['20 % des cas;50 % non', '20~% des cas_; 50~% non'],
  ['le C++, le C#, la note *', 'le C++, le C#, la note *'],
  ['à 8 h du matin', 'à 8~h du matin'],
];

/** Others of the same kinds. */
const KINDS: readonly (readonly [string, string])[] = [
  ['« Il a dit “non” hier »', '«~Il a dit “non” hier~»'],
  ['“Il a dit ‘non’ hier”, dit-il. “Ah?”', '«~Il a dit ‘non’ hier~», dit-il. «~Ah_?~»'],
  ['"un écran de 27" incurvé", dit-il', '«~un écran de 27″ incurvé~», dit-il'],
  ['un écran de 27” et de 24"', 'un écran de 27″ et de 24″'],
  ['(“oui”) [“non”]', '(«~oui~») [«~non~»]'],
  [`l'expression "les années ‘80"`, 'l’expression «~les années ’80~»'],
  ["les '80 % des cas' cités", 'les ‘80~% des cas’ cités'],
  ["'c'est l'affaire' et s'en va", '‘c’est l’affaire’ et s’en va'],
  [`6'2", 1'30", 5' de jeu`, '6′2″, 1′30″, 5′ de jeu'],
  ['— Bonjour, dit-il.', '—~Bonjour, dit-il.'],
  ['— Oui. Lui – non. Puis – rien.', '—~Oui. Lui – non. Puis – rien.'],
  ['Paris – Lyon, 10 – 20 – 30', 'Paris – Lyon, 10 – 20 – 30'],
  ['un homme – majeur –, a fui', 'un homme –~majeur~–, a fui'],
  ['9h, 48h, 1h05, 24h24', '9~h, 48~h, 1~h~05, 24~h~24'],
  ['0800 123 456, +33 (0)6 12 34 56 78', '0800~123~456, +33~(0)6~12~34~56~78'],
  ['+44 20 7946 0958, 01.23.45.67.89', '+44~20~7946~0958, 01.23.45.67.89'],
  ['5Go, 100Mbit/s, 5°C, 100m², 4x4, 1280x720', '5~Go, 100~Mbit/s, 5~°C, 100~m², 4x4, 1280x720'],
  ['n°5, §4, art.5, nos 3 et 4', 'n°~5, §~4, art.~5, nos~3 et 4'],
  ['XXème siècle, Ve République, 15e arr.', 'XXe~siècle, Ve~République, 15e~arr.'],
  ["M. de La Tour, Mme d'Ormesson", 'M.~de La Tour, Mme~d’Ormesson'],
  ['J. R. R. Tolkien, É. Zola, Ch. Durand', 'J.~R.~R.~Tolkien, É.~Zola, Ch.~Durand'],
  ['Joomla! et Yahoo ! et fin! Oui', 'Joomla! et Yahoo_! et fin_! Oui'],
  ['mot;mot, a:b, oui?non, oui!Non', 'mot_; mot, a:b, oui?non, oui_! Non'],
  ['le 3 sept. 2021, avr. 2022', 'le 3~sept.~2021, avr.~2022'],
  ['1500 km en 2024, puis 2024 plaintes', '1500~km en 2024, puis 2024~plaintes'],
];

describe('usage', () => {
  it.each([...USAGE, ...KINDS])('« %s »', (typed, expected) => {
    expect(show(typeset(typed))).toBe(expected);
    expect(show(typeset(typeset(typed)))).toBe(expected);
  });

  it('sees pairs across markup', () => {
    const pieces = (...texts: string[]) => typesetPieces(texts).map(show);
    expect(pieces('« Oui »', 'dit-il')).toEqual(['«~Oui~»', 'dit-il']);
    expect(pieces('dit "', 'Oui', '"/"', 'Non', '"')).toEqual([
      'dit «~',
      'Oui',
      '~»/«~',
      'Non',
      '~»',
    ]);
    expect(pieces('le suspect –', ' un homme ', '– a fui')).toEqual([
      'le suspect –',
      '~un homme~',
      '– a fui',
    ]);
  });
});

describe('splitOrdinals', () => {
  const raised = (text: string) =>
    splitOrdinals(text)
      .map((part) => (part.raised ? `^${part.text}` : part.text))
      .join('|');

  it.each([
    ['au XXe siècle', 'au XX|^e| siècle'],
    ['François Ier, 1re', 'François I|^er|, 1|^re'],
    ['le 2nd, la 2nde', 'le 2|^nd|, la 2|^nde'],
    ['Me Durand, Le, De, Ce, Vers, MMe, CDe, EC3e', 'Me Durand, Le, De, Ce, Vers, MMe, CDe, EC3e'],
  ])('« %s »', (text, expected) => expect(raised(text)).toBe(expected));
});

const PARTS = [
  ...' \u00a0\u202f"\'’«»“”‘–—?!;:.…,()[]%€°§/-\t\n\ufffc×x′″',
  ...[
    '"',
    ' ',
    ' – ',
    "'",
    '27"',
    "30'",
    '45°',
    'h',
    '10h30',
    '06 12 34 56 78',
    '+33 6 12',
    '2ème',
  ],
  ...[
    'XXe',
    'siècle',
    'M.',
    'Me',
    'Dupont',
    'J.',
    'p.',
    'nov.',
    '2022',
    '2000',
    'euros',
    '5km',
    '7j/7',
  ],
  ...[
    'Yahoo!',
    ';-)',
    'oui',
    'Non',
    "l'",
    'd’',
    'a@b.fr',
    'https://exemple.fr/a?b;c',
    '...',
    '234',
  ],
  ...['n°', 'art.', 'L.', '°C', "'80", 'coeur', '3 x 4', '&amp;', '24h/24', '1'],
];

describe('any text', () => {
  it('is set once and for all, wherever markup cuts it', () => {
    const next = seeded(28);
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 1 + next(9) }, () => PARTS[next(PARTS.length)]).join('');
      const once = typeset(text);
      if (typeset(once) !== once) expect(typeset(once), JSON.stringify(text)).toBe(once);
      const cut = next(text.length + 1);
      const pieces = typesetPieces([text.slice(0, cut), text.slice(cut)]);
      if (pieces.join('') !== once) expect(pieces.join(''), JSON.stringify(text)).toBe(once);
    }
  });
});
