const NB = '\u00a0\u202f';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** What a French reader would call a misprint. After the brief; each pattern is a fault. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'high punctuation without its no-break space': new RegExp(
    `(?<=[^\\s${NB}\\d/(])(?:[;!?](?![;!?])|:(?!//|\\d))|(?<= )[;:!?](?=\\s|$)`,
    'gu',
  ),
  'quotation marks without their no-break space': new RegExp(`«(?![${NB}])|(?<![${NB}])»`, 'gu'),
  'straight or English quotation marks': /["“”]/gu,
  'straight apostrophe': /(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu,
  'unit that may break from its number': /\d ?[%€£]|\d ?M ?[€£]/gu,
  'thousands that may break, or are not set':
    /(?<![\d,-])\d{1,3}[ .]\d{3}(?!\d)|(?<![\p{L}\d/.-])\d{5,}(?!\d)/gu,
  'decimal point': /(?<![\d.])\d{1,3}\.\d{1,2}(?=\s?(?:million|M|%|€))/gu,
  'number that may break from its word': new RegExp(
    `\\d (?=millions?|milliards?|ans|mois|euros|pays|appels|utilisateurs|${MONTHS})`,
    'gu',
  ),
  'date with a leading zero or a capital': new RegExp(
    `\\b0\\d (?:${MONTHS})|\\d[${NB} ](?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?!\\p{L})`,
    'gu',
  ),
  'capital without its accent':
    /(?<!\p{L})(?:Etats?|Ecole|Economie|Etape|A (?:la|l’|quoi|qui|noter|savoir|retenir))(?!\p{L})/gu,
  'three dots': /\.\.\./gu,
  'double space, or space before a comma': /[ \u00a0]{2,}|[ \u00a0\u202f][,.](?!\d)/gu,
  anglicism:
    /(?<!\p{L})(?:digital(?:e|es|aux)?|basée?s? sur|site Web|en charge de|au final)(?!\p{L})|[£€] ?\d/gu,
  'hyphen for a dash': /(?<=\p{L}) - (?=\p{L})/gu,
  'o and e not tied': /(?<!\p{L})(?:coeur|oeuvre|manoeuvr\p{L}+|voeux?)(?!\p{L})/gu,
  'ordinal ill set': /(?<!\d)1(?:ère|ere|ier)(?!\p{L})|\d+(?:ème|eme)(?!\p{L})/gu,
};

/** Every fault of a visible text, with the words around it. */
export function typographyFaults(text: string): string[] {
  return Object.entries(FAULTS).flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${name}: ${text.slice(Math.max(0, index - 20), index + 15)}`,
    ),
  );
}
