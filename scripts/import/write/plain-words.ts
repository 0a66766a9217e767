import { refusedCharacters } from '../../../lib/content/schema/characters';
import { htmlToTree } from '../body/html-to-tree';
import { lineOf } from '../body/tree-tools';

/**
 * Words for a field of the front matter: on one line, without markup, and without what the desk refuses.
 * @param text may hold HTML, as the titles of WordPress do
 */
export function plainWords(text: string): string {
  const words = /[<&]/.test(text) ? lineOf(htmlToTree(text)) : text;
  return withoutRefused(words).replace(/\s+/gu, ' ').replaceAll('<', '‹').trim();
}

/** Kinds of characters among which the refused ones are. */
const ODD = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\uFFFD]/gu;

/** A text without the characters that no file of content may hold, and with one kind of line end. */
export function withoutRefused(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ODD, (character) => (refusedCharacters(character).length > 0 ? '' : character));
}
