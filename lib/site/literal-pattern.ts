/** A text as a regular expression that finds it to the letter, whatever signs it holds. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
