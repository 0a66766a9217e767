import { strToU8, type Zippable, zipSync } from 'fflate';
import { type BookFile, document as startBook } from 'nodepub';
import { strings } from '../../site/strings';
import { escapeXml } from '../xml';
import { BOOK_STYLE } from './book-style';
import type { ChapterText } from './chapter';

/** A chapter of a book: an article. */
export interface Chapter extends ChapterText {
  readonly title: string;
  /** Its file in the book, without its ending. */
  readonly name: string;
}

/** What a book says of itself, and its chapters in order. */
export interface Book {
  /** What it is known by for good. */
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly language: string;
  readonly description: string;
  /** Address of the same on the site. */
  readonly url: string;
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly subjects: readonly string[];
  /** Path of the picture that stands for it when its text has none. */
  readonly sign: string;
  readonly chapters: readonly Chapter[];
}

/** The earliest date that a ZIP file can hold, in any zone: two builds of one text make the same file. */
const NO_DATE = new Date(1980, 0, 1);

/** nodepub puts texts into its templates as they are, and takes `[[TITLE]]` in them for its own. */
function inert(xml: string): string {
  return xml.replace(/\[(?=\[)/g, '&#91;');
}

function asText(text: string): string {
  return inert(escapeXml(text));
}

/**
 * Makes an EPUB 3 (https://www.w3.org/TR/epub-33/) of some articles: one, or all those of a series.
 * @param pictureFile the file that a picture stands in, by its path on the site
 * @throws when one of its pictures is not there
 */
export async function makeBook(
  book: Book,
  pictureFile: (path: string) => string,
): Promise<Uint8Array> {
  const [cover = book.sign, ...pictures] = new Set(book.chapters.flatMap((each) => each.pictures));
  const started = startBook({
    epubVersion: 3,
    id: asText(book.id),
    title: asText(book.title),
    author: asText(book.authors.join(', ')),
    cover: pictureFile(cover),
    images: pictures.map(pictureFile),
    publisher: asText(book.publisher),
    published: book.publishedAt,
    language: book.language,
    description: asText(book.description),
    copyright: asText(`© ${book.publisher}`),
    source: asText(book.url),
    tags: book.subjects.map((subject) => asText(subject).replaceAll(',', '&#44;')).join(),
    contents: strings.article.contents,
    showContents: book.chapters.length > 1,
    addInternalCover: false,
    transformNamedEntities: false,
  });
  started.addCSS(BOOK_STYLE);
  for (const { title, xhtml, name } of book.chapters)
    started.addSection(asText(title), inert(xhtml), false, false, name);
  return zip((await started.getFilesForEPUB()).map((file) => settled(file, book)));
}

/** nodepub dates a book from its making, and heads each chapter with the title of the book too. */
function settled(file: BookFile, book: Book): BookFile {
  if (typeof file.content !== 'string') return file;
  const chapter = book.chapters.find(({ name }) => file.name === `${name}.xhtml`);
  const modified = new Date(book.updatedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const content = chapter
    ? file.content.replace(/<title>.*?<\/title>/s, () => `<title>${asText(chapter.title)}</title>`)
    : file.content.replace(/(?<=<meta property='dcterms:modified'>)[^<]*/, modified);
  return { ...file, content };
}

/** `mimetype` comes first and is stored as it is (EPUB 3.3, § 4.2): readers look for it at that place. */
function zip(files: readonly BookFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, folder, compress, content } of files) {
    const isText = typeof content === 'string';
    const bytes = isText ? strToU8(content) : content;
    entries[folder ? `${folder}/${name}` : name] = [bytes, { level: compress && isText ? 9 : 0 }];
  }
  return zipSync(entries, { mtime: NO_DATE });
}
