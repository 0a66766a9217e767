import { NBSP, type Rule, rule, SPACE } from './glyphs';

const LIGATURES =
  '[Cc](?=oeur)|[Nn](?=oeud)|[Ss](?=oeur)|[Vv](?=oeux?\\b)|[Bb](?=oeufs?\\b)|[Mm]an(?=oeuvr)|\\b(?=[Oo]eu(?:vr|fs?\\b)|[Oo]eil\\b)';

const START = '(?<![\\p{L}\\p{N}.])';
/** Titles that hold on to the name after them; « Me » is a lawyer's. */
const TITLES = 'M\\.|MM\\.|M[ml]+es?|Mes?|Mgr|Drs?|Prs?';
/** Particles that may stand between a title and a name: « M. de La Tour ». */
const PARTICLES = "(?:(?:de|du|des|la|le|les|von|van|ben|bin|al|el) ){0,3}(?:d['’])?";
/** What is followed by the number of a page, of a rule, of a picture. */
const REFERENCES =
  'n°s?|N°s?|nos|§§?|art\\.|articles?|pp?\\.|chap\\.|fig\\.|tabl?\\.|t\\.|vol\\.|al\\.|ann\\.|éd\\.|liv\\.|sect\\.|coll\\.|[LRDA]\\.';

/** Words that are spelt or held together in one way. */
export const words: readonly Rule[] = [
  rule(`(${LIGATURES})([Oo])e`, (_, before = '', o) => `${before}${o === 'O' ? 'Œ' : 'œ'}`),
  rule(`(?<=${START}(?:${TITLES})) (?=${PARTICLES}\\p{Lu})`, () => NBSP),
  // Initials: « J. Dupont », « J.-P. Martin », « J. R. R. Tolkien », « Ch. Durand ».
  rule(
    `(?<=(?:^|[\\s(«'’-])(?:\\p{Lu}|Ch|Ph|Th|Chr|Fr|Cl)\\.) (?=\\p{Lu}[\\p{Ll}.'’-])`,
    () => NBSP,
  ),
  rule(`(?<=${START}(?:${REFERENCES})) (?=\\d|[IVXL]+(?!\\p{L})|[LRDA]\\.)`, () => NBSP),
  rule(`(?<=${START}(?:[nN]°s?|§))${SPACE}?(?=\\d)`, () => NBSP),
  rule(`(?<=${START}(?:pp?|art|chap|fig|vol|al)\\.)(?=\\d)`, () => NBSP),
];
