import { formatDateTime, formatPartialDate, momentToIso } from '../../site/dates';
import { strings } from '../../site/strings';

/**
 * What a block says of itself beside its content, from attributes that are typeset: the page and its Markdown
 * twin say it with the same words.
 */
export interface FacsimileFacts {
  readonly kind: keyof typeof strings.block.facsimile;
  readonly from?: string;
  readonly date?: string;
}

/** « SMS de « Ameli », 3 mars 2025 ». */
export function facsimileLabel({ kind, from, date }: FacsimileFacts): string {
  const opening = [strings.block.facsimile[kind], ...(from ? [strings.block.from(from)] : [])];
  return [opening.join(' '), ...(date ? [formatPartialDate(date)] : [])].join(', ');
}

export interface EditorNoteFacts {
  readonly kind: keyof typeof strings.block.editorNote;
  readonly at?: string;
}

/** « Mise à jour, 20 novembre 2026 à 10 h 30 ». */
export function editorNoteLabel({ kind, at }: EditorNoteFacts): string {
  return [strings.block.editorNote[kind], ...(at ? [momentWords(at)] : [])].join(', ');
}

/** An instant that the checks let through, in words. */
export function momentWords(moment: string): string {
  return formatDateTime(momentToIso(moment) ?? moment);
}

export interface PostFacts {
  readonly author: string;
  readonly handle?: string;
  readonly network: string;
}

/** « Le CERT-FR (@CERT_FR), sur Mastodon ». */
export function postSignature({ author, handle, network }: PostFacts): string {
  return `${author}${handle ? ` (${handle})` : ''}, ${strings.block.postedOn(network)}`;
}

export interface PollFacts {
  readonly question: string;
  readonly institute: string;
  readonly sponsor: string;
  readonly sample: string;
  readonly population?: string;
  readonly from: string;
  readonly until?: string;
  readonly margin: string;
}

/** What the law of 19 July 1977, art. 2, asks to be said beside the figures of a poll. */
export function pollMethod(poll: PollFacts): readonly string[] {
  const { institute, sponsor, sample, population, from, until, margin } = poll;
  const words = strings.block.poll;
  const day = formatPartialDate(from);
  const dates = until ? words.between(day, formatPartialDate(until)) : words.on(day);
  const count = Number(sample.replace(/\D/g, '')).toLocaleString('fr-FR');
  return [
    words.question(poll.question),
    words.made(institute, sponsor, dates, words.sample(count, population ? ` ${population}` : '')),
    words.margin(margin),
    words.legal,
  ];
}
