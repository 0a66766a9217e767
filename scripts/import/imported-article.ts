import type { Root } from 'hast';
import type { Problem } from '../../lib/content/problems';

/** A picture that an export names: it is looked for beside the export, never on the network. */
export interface ImportedPicture {
  /** Its address or path, as the export writes it. */
  readonly reference: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** An article as another system wrote it, before any of it is turned into ours. */
export interface ImportedArticle {
  /** Where it stands, for the report: `blog.xml, article 12`, `notes/a.md`. */
  readonly origin: string;
  readonly title: string;
  /** The last part of its address there; else the title gives one. */
  readonly name?: string | undefined;
  readonly seoTitle?: string | undefined;
  readonly description?: string | undefined;
  readonly keyphrase?: string | undefined;
  readonly standfirst?: string | undefined;
  /** ISO 8601 with offset. */
  readonly publishedAt?: string | undefined;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Names, as they were shown to readers. */
  readonly authors: readonly string[];
  readonly cover?: ImportedPicture | undefined;
  /** Its addresses there, from the root of that site: `/2019/03/titre/`, `/?p=12`. */
  readonly formerAddresses: readonly string[];
  /** The text as HTML; what no HTML says stands in elements of ours (`body/elements.ts`). */
  readonly body: Root;
  /** Where the files that the text names are looked for first, from the folder of the export. */
  readonly folder: string;
  /** What was left aside, with nothing to read it. */
  readonly notes: readonly Problem[];
}

/** What was read of an export. */
export interface ImportedContent {
  readonly articles: readonly ImportedArticle[];
  /** Origin of the former site (`https://exemple.fr`), when the export says so. */
  readonly origins: readonly string[];
  /** What could not be read at all. */
  readonly problems: readonly Problem[];
  /** What is no article: pages, menus, attachments; told, and no loss. */
  readonly skipped: readonly Problem[];
}

/** An export of which nothing could be read. */
export function unreadExport(problem: Problem): ImportedContent {
  return { articles: [], origins: [], problems: [problem], skipped: [] };
}
