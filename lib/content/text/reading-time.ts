/** How fast a French text is read, in words a minute. */
const WORDS_A_MINUTE = 230;

/** Whole minutes needed to read that many words, at least 1. */
export function readingTime(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** « 6 minutes », « 1 minute ». */
export function readingTimeLabel(minutes: number): string {
  return `${minutes}\u00a0minute${minutes > 1 ? 's' : ''}`;
}
