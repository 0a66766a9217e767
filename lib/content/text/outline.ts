import { attributesOf, type Block, countWords, describeBody, parseBody, wordsOf } from './body';
import { remarkNewsroom } from './remark/remark-newsroom';

/** A picture of the text, and what is said of it. */
export interface BodyPicture {
  /** Name of a file of `content/images/`. */
  readonly file: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly licence?: string;
  readonly aiGenerated: boolean;
}

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
  /** The pictures of the text, as it shows them. */
  readonly pictures: readonly BodyPicture[];
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
    pictures: blocks.filter(({ name }) => name === 'Picture' || name === 'Graphic').map(pictureOf),
    words: countWords(wordsOf(tree)),
  };
}

function pictureOf(block: Block): BodyPicture {
  const { file = '', caption, title, credit, licence, aiGenerated } = attributesOf(block);
  const said = caption ?? title;
  return {
    file,
    ...(said ? { caption: said } : {}),
    ...(credit ? { credit } : {}),
    ...(licence ? { licence } : {}),
    aiGenerated: aiGenerated === 'true',
  };
}
