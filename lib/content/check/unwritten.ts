/** What `npm run new` leaves for the writer to replace. */
export const UNWRITTEN = 'À écrire';

/** True when a text still holds what `npm run new` put there. */
export function isUnwritten(text: string): boolean {
  return text.includes(UNWRITTEN);
}
