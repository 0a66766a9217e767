import { getInnerHTML } from 'domutils';
import { type Carriage, carriedHtml } from '../feed-html';

/** The text of an article as a chapter of a book. */
export interface ChapterText {
  /** XHTML, without a page around it. */
  readonly xhtml: string;
  /** Paths of its pictures on the site; in the book, each is found under its file name. */
  readonly pictures: readonly string[];
}

/** Where the pictures of a book stand, from a chapter. */
const PICTURES = '../images/';
/** A book holds its text and its pictures; the address of a recording stands in its caption. */
const RECORDINGS = new Set(['video', 'audio']);

/**
 * Makes a chapter of the HTML of an article.
 * @param base absolute address of the article
 * @param fileOf the chapter that an absolute address of the site has in the same book, if it has one
 */
export function toChapter(
  html: string,
  base: string,
  fileOf: (url: string) => string | undefined,
): ChapterText {
  // An anchor may go with what is dropped.
  const kept = textOf(html, (value) => value);
  const ids = new Set([...kept.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const pictures = new Set<string>();
  const xhtml = textOf(html, (value, attribute) => {
    if (attribute === 'src') {
      pictures.add(value);
      return PICTURES + value.split('/').at(-1);
    }
    // No reader of books sends messages, and their judge knows no such scheme.
    if (value.startsWith('sms:')) return undefined;
    if (value.startsWith('#') && ids.has(value.slice(1))) return value;
    const url = new URL(value, base).href;
    return fileOf(url.replace(/#.*$/, '')) ?? url;
  });
  return { xhtml, pictures: [...pictures] };
}

function textOf(html: string, addressOf: Carriage['addressOf']): string {
  const text = carriedHtml(html, {
    alsoKept: new Set(['id']),
    alsoDropped: RECORDINGS,
    addressOf,
  });
  // Its tree is of an older version of the types, and the same.
  return getInnerHTML(text as unknown as Parameters<typeof getInnerHTML>[0], { xmlMode: true });
}
