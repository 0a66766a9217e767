import { attributesOf, countWords, describeBody, parseBody, wordsOf } from './body';
import { remarkNewsroom } from './remark/remark-newsroom';

/** What the page asks of a text without running it; computed once, when the content is built. */
export interface Outline {
  readonly headings: readonly {
    readonly level: number;
    readonly text: string;
    readonly id: string;
  }[];
  /** Identifiers of the sources, in the order of their first call: their numbers start at 1. */
  readonly citations: readonly string[];
  readonly keyFigures: readonly { readonly value: string; readonly label: string }[];
  readonly words: number;
}

/** Reads the outline of a text as the reader will see it: anchors made, typography applied. */
export function outlineOf(markdown: string): Outline {
  const { tree } = parseBody(markdown);
  const { citations } = describeBody(tree);
  remarkNewsroom()(tree);
  const { headings, blocks } = describeBody(tree);
  return {
    headings: headings.map(({ level, text, id }) => ({ level, text, id })),
    citations,
    keyFigures: blocks
      .filter(({ name }) => name === 'KeyFigure')
      .map(attributesOf)
      .map(({ value = '', label = '' }) => ({ value, label })),
    words: countWords(wordsOf(tree)),
  };
}
