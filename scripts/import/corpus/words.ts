/** The words of a text, in the order of the alphabet: a note or a caption may stand elsewhere. */
export function sortedWords(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort();
}
