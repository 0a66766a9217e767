/** What is used of nodepub, which publishes no types: https://github.com/kcartlidge/nodepub */
declare module 'nodepub' {
  export interface Metadata {
    readonly epubVersion: 2 | 3;
    readonly id: string;
    readonly title: string;
    readonly author: string;
    /** Names of files: the picture that stands for the book, and the others. */
    readonly cover: string;
    readonly images: readonly string[];
    readonly publisher: string;
    readonly published: string;
    readonly language: string;
    readonly description: string;
    readonly copyright: string;
    readonly source: string;
    /** Between commas. */
    readonly tags: string;
    /** The title of the table of contents, and whether there is a page of it. */
    readonly contents: string;
    readonly showContents: boolean;
    readonly addInternalCover: boolean;
    readonly transformNamedEntities: boolean;
  }

  /** A file of a book. */
  export interface BookFile {
    readonly name: string;
    /** Without a final slash; empty for the root. */
    readonly folder: string;
    readonly compress: boolean;
    readonly content: string | Uint8Array;
  }

  export interface Document {
    addCSS(css: string): void;
    addSection(
      title: string,
      xhtml: string,
      excludeFromContents: boolean,
      isFrontMatter: boolean,
      fileName: string,
    ): void;
    getFilesForEPUB(): Promise<readonly BookFile[]>;
  }

  export function document(metadata: Metadata): Document;
}
