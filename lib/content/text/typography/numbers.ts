import { NBSP, NNBSP, type Rule, rule, SPACE } from './glyphs';

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr?\\.|avr\\.|juill?\\.|sept\\.|oct\\.|nov\\.|déc\\.';
/** Words that may follow a number without being counted by it: a line may break before them. */
const NOT_COUNTED =
  'à|au|aux|a|ai|avec|car|chez|comme|contre|dans|de|des|du|dont|elle|elles|en|entre|est|et|il|ils|la|le|les|lors|lorsque|mais|ni|on|ont|or|ou|où|par|pas|pendant|plus|pour|puis|quand|que|qui|sans|se|selon|ses|si|son|sont|sous|sur|un|une|via|y|était|ont';
/** What even a number that looks like a year counts: « 2000 euros ». */
const MEASURES =
  'euros?|dollars?|livres?|francs?|centimes?|yens?|roubles?|bitcoins?|km|kg|mètres?|kilomètres?|kilos?|grammes?|tonnes?|litres?|heures?|minutes?|secondes?|jours?|ans|mois|personnes?|victimes?|plaintes?|plaignants?|appels?|messages?|courriels?|numéros?|comptes?|clients?|abonnés?|utilisateurs?|salariés?|habitants?|dossiers?|signalements?|exemplaires?|cas|fois';
/** Units that people type against their number. */
const UNITS =
  'km/h|km²|km|m²|m³|m|cm²|cm|mm|kg|mg|g|ml|cl|ha|[kMGT]?Hz|[kMG]Wh?|[kKMGT]o|[kMGT]B|[kMG]bit/s|dB|mn|min|°[CF]';
/** No letter, digit or mark that makes a number part of something else: « 313-2 », « A320 », « 1.2.3 ». */
const START = '(?<![\\p{L}\\d.,_-])';
const END = '(?![\\p{L}\\d])';

const spaced = (by: string) => (number: string) => number.replace(/[ \u00a0\u202f]/gu, by);

/** How numbers hold together, and to what they count. */
export const numbers: readonly Rule[] = [
  // « 2ème » and « 1ère » are not French: the Imprimerie nationale sets 2e and 1re.
  rule(`${START}1(?:ère|ere)(s?)${END}`, (_, plural = '') => `1re${plural}`),
  rule(`${START}1ier(s?)${END}`, (_, plural = '') => `1er${plural}`),
  rule(
    `${START}(\\d{1,9}|[IVX]{1,6})i?[èe]me(s?)${END}`,
    (_, number, plural) => `${number}e${plural}`,
  ),
  rule(`(?<=(?<!\\p{L})(?:[IVX]{1,6}e|Ier)) (?=(?:siècles?|République)${END})`, () => NBSP),
  // Thousands: groups of three after one to three digits.
  rule(`(?<![\\d,.-])\\d{1,3}(?:[ ${NBSP}]\\d{3})+(?!\\d)`, spaced(NNBSP)),
  // Telephone numbers, which a line must not cut either.
  rule(`(?<![\\d,.-])0\\d(?:${SPACE}\\d\\d){4}(?!\\d)`, spaced(NBSP)),
  rule(`(?<![\\d,.-])0\\d{3}(?:${SPACE}\\d{3}){2}(?!\\d)`, spaced(NBSP)),
  rule(
    `(?<![\\p{L}\\d])(?:\\+|00)\\d{1,3}(?:${SPACE}\\(0\\))?(?:${SPACE}?\\d{1,4})(?:${SPACE}\\d{2,4}){2,5}(?!\\d)`,
    spaced(NBSP),
  ),
  // Hours and durations: « 10 h 30 », « 24 h/24 », « 7 j/7 ».
  rule(
    `(?<=${START}\\d{1,3})${SPACE}?h${SPACE}?([0-5]\\d)${END}`,
    (_, minutes = '') => `${NBSP}h${NBSP}${minutes}`,
  ),
  rule(`(?<=${START}\\d{1,3})${SPACE}?h${END}`, () => `${NBSP}h`),
  rule(`(?<=\\d${NBSP}h) (?=\\d)`, () => NBSP),
  rule(`(?<=${START}\\d)${SPACE}?j(?=/7)`, () => `${NBSP}j`),
  // Dimensions: a cross, and no end of line.
  rule(`(?<=\\d)${SPACE}[x×]${SPACE}(?=\\d)`, () => `${NBSP}×${NBSP}`),
  // Units and counted words; a year is a number too, but binds only to its month (below).
  rule(
    `${START}\\d[\\d${NNBSP}]{0,19}(?:,\\d{1,9})?(?=(?:${UNITS})${END})`,
    (number) => number + NBSP,
  ),
  rule(`(?<=\\d)${SPACE}?(?=[%€£$‰])`, () => NBSP),
  rule(`(?<=\\d)${SPACE}(?=°[CF]${END})`, () => NBSP),
  rule(`(?<=\\d)${SPACE}?(?=(?:k|M|Md)[€£$])`, () => NBSP),
  rule(`(?<=\\d${NBSP}(?:M|k|Md))${SPACE}(?=[€£$])`, () => ''),
  rule(`(?<=\\d[′″])${SPACE}(?=[NSEOW]${END})`, () => NBSP),
  rule(
    `(?<![\\d${NNBSP},-]|\\d\\.)((?!(?:19|20)\\d{2} (?!(?:${MEASURES})${END}))\\d(?:[\\d${NNBSP},]*\\d)?) (?=\\p{L})(?!(?:${NOT_COUNTED})(?!\\p{L}))(?!(?:[cdjlmnst]|qu)['’])`,
    (_, number = '') => number + NBSP,
  ),
  // An ordinal too, but for « la 2e fois ».
  rule(
    `(?<=(?<!\\p{L})\\d(?:ers?|res?|nde?s?|es?)) (?=\\p{L})(?!(?:fois|${NOT_COUNTED})(?!\\p{L}))(?!(?:[cdjlmnst]|qu)['’])`,
    () => NBSP,
  ),
  rule(`(?<=(?<!\\p{L})(?:${MONTHS})) (?=\\d{4}(?!\\d))`, () => NBSP),
];
