import type { RootContent } from 'mdast';

/** Gives the address of a file of `content/images/` or of `content/media/`. */
export type FileUrl = (file: string) => string;

/** Says in plain Markdown what a block says: its attributes, then its content already plain. */
export type PlainBlock = (
  attributes: Readonly<Record<string, string>>,
  content: readonly RootContent[],
  fileUrl: FileUrl,
) => RootContent[];
