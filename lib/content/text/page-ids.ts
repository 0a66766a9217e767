import { slugify } from '../../site/slug';

/**
 * The identifiers that the pages themselves use, under the names that the code gives them: one table
 * for the components that write them and for the headings of a text, which must take none of them.
 */
export const PAGE_IDS = {
  content: 'contenu',
  contents: 'sommaire',
  contentsToggle: 'montrer-sommaire',
  corrections: 'corrections',
  notes: 'notes-de-l-article',
  sources: 'sources',
  topics: 'sujets',
  share: 'partager',
  readMore: 'a-lire-aussi',
  latest: 'derniers-articles',
  // The search page; `search/browser.ts` finds its parts by these.
  search: 'recherche',
  searchWords: 'mots',
  searchSection: 'dans-la-rubrique',
  searchOrder: 'ordre',
  resultPlace: 'reponse',
  resultCount: 'nombre-de-resultats',
  searchFault: 'defaut-de-la-recherche',
  noResult: 'aucun-resultat',
  results: 'resultats',
  resultsTitle: 'titre-des-resultats',
  resultList: 'liste-des-resultats',
  everything: 'tous-les-articles',
} as const;

export type PageId = (typeof PAGE_IDS)[keyof typeof PAGE_IDS];

/** What stands before the number or the name of one of many. */
const FAMILIES = {
  source: 'source-',
  call: 'appel-',
  note: 'note-',
  noteCall: 'renvoi-',
  section: 'rubrique-',
  entry: 'direct-',
} as const;

/** One source in the list of sources. */
export const sourceId = (number: number | string): string => `${FAMILIES.source}${number}`;
/** The first call of a source in the text. */
export const callId = (number: number | string): string => `${FAMILIES.call}${number}`;
/** How the note of that rank, from 0, is called: a, b… z, aa, ab… as the browser counts a list. */
export function noteLabel(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : noteLabel(Math.floor(index / 26) - 1) + last;
}
/** One note at the end of the text. */
export const noteId = (label: string): string => `${FAMILIES.note}${label}`;
/** A call of a note in the text; one note may have several. */
export const noteCallId = (label: string, rank: number): string =>
  `${FAMILIES.noteCall}${label}${rank > 1 ? `-${rank}` : ''}`;
/** A live entry, by its minute (`2026-11-20T10:30`) and its place among those of that minute, from 1. */
export const entryId = (minute: string, place: number): string =>
  `${FAMILIES.entry}${minute.replace(/\D/g, '')}${place === 1 ? '' : `-${place}`}`;
/** A section in the list of all articles. */
export const sectionHeadingId = (slug: string): string => `${FAMILIES.section}${slug}`;

const TAKEN: ReadonlySet<string> = new Set(Object.values(PAGE_IDS));
const NUMBERED = new RegExp(
  `^(?:(?:${FAMILIES.source}|${FAMILIES.call})\\d+|${FAMILIES.entry}\\d{12}(?:-\\d+)?)$`,
);
const LETTERED = new RegExp(`^(?:${FAMILIES.note}|${FAMILIES.noteCall})[a-z]{1,2}(?:-\\d+)?$`);

/** True when a page may use this identifier by itself, whatever its text. */
export function isPageId(id: string): boolean {
  return TAKEN.has(id) || NUMBERED.test(id) || LETTERED.test(id) || id.startsWith(FAMILIES.section);
}

/**
 * True for an anchor that reader views drop with the words of the link that carries it: an empty one stands
 * before the words. From `shareElements` of https://github.com/mozilla/readability/blob/0.6.0/Readability.js.
 */
export function isDroppedAnchor(id: string): boolean {
  return /(?:^|-)share(?:daddy)?(?:-|$)/.test(id);
}

/**
 * Gives the headings of one text their identifiers, in reading order: that of the words, then `-2`, `-3`…
 * A word that a page uses is set apart (`texte-sources`), and no identifier is given twice: after « Étape »
 * and « Étape », « Étape 2 » is `etape-2-2`.
 */
export function uniqueIds(): (words: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const free = (id: string) => (isPageId(id) ? `texte-${id}` : id);
  return (words) => {
    const base = slugify(words) || 'section';
    let count = counts.get(base) ?? 0;
    let id: string;
    do {
      count++;
      id = free(count === 1 ? base : `${base}-${count}`);
    } while (given.has(id));
    counts.set(base, count);
    given.add(id);
    return id;
  };
}
