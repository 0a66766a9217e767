import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { lost } from './elements';

/** Reads a piece of HTML as browsers do. */
export function htmlToTree(html: string): Root {
  return fromHtml(html, { fragment: true });
}

/** The same, to be put in an element. */
export function htmlContent(html: string): ElementContent[] {
  return htmlToTree(html).children as ElementContent[];
}

/** What a parser gives of a text; of one that it cannot go through (levels without end), what was lost. */
export function treeOr(read: () => Root): Root {
  try {
    return read();
  } catch (error) {
    const reason = `un texte que l’import ne sait pas lire (${String((error as Error).message)})`;
    return { type: 'root', children: [lost(reason)] };
  }
}
