import path from 'node:path';
import type { Problem } from '../problems';
import { listContent } from './content-files';
import { parseSource, type ReadSource, type SourceFile, unreadableSource } from './source-file';
import { LARGEST_WRITTEN, readTextFile } from './text-file';

/** Everything found under `content/`, and what could not even be read. */
export interface SourceTree {
  readonly articles: readonly SourceFile[];
  readonly sections: readonly SourceFile[];
  readonly authors: readonly SourceFile[];
  readonly dossiers: readonly SourceFile[];
  /** What is said of topics. */
  readonly topics: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
  /** Articles that were published, and are no more. */
  readonly removed: readonly SourceFile[];
  /** `content/site.yml`, when there is one. */
  readonly site?: SourceFile | undefined;
  /** The text of `content/mark.svg` and of `content/wordmark.svg`, when there is one that can be read. */
  readonly drawings: Readonly<Partial<Record<'mark' | 'wordmark', string>>>;
  /** `content/publisher.yml`, when there is one. */
  readonly publisher?: SourceFile | undefined;
  /** `content/synonyms.yml`, when there is one. */
  readonly synonyms?: SourceFile | undefined;
  /** The text of `content/registry.json`, when there is one that can be read. */
  readonly registry?: string | undefined;
  /** Names of the files in `content/images/`. */
  readonly images: readonly string[];
  /** Names of the files in `content/documents/`. */
  readonly attachments: readonly string[];
  /** Names of the files in `content/media/`. */
  readonly recordings: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads every file under `contentDir`; `root` is what the paths in the problems start from. */
export function readSourceTree(contentDir: string, root: string): SourceTree {
  const { files, problems: misplaced } = listContent(contentDir, root);
  const problems: Problem[] = [...misplaced];
  const sources = (paths: readonly string[]): SourceFile[] =>
    paths.map((file) => {
      const read = readSource(file, root);
      problems.push(...read.problems);
      return read.source;
    });
  const text = (file: string | undefined, largest?: number): string | undefined => {
    if (file === undefined) return undefined;
    const read = readTextFile(path.join(root, file), largest);
    if ('text' in read) return read.text;
    problems.push(...read.problems.map((problem) => ({ file, ...problem })));
    return undefined;
  };
  const drawing = (name: 'mark' | 'wordmark') => {
    const drawn = text(files[name][0]);
    return drawn === undefined ? {} : { [name]: drawn };
  };
  const [site] = sources(files.site);
  const [publisher] = sources(files.publisher);
  const [synonyms] = sources(files.synonyms);
  return {
    articles: sources(files.articles),
    sections: sources(files.sections),
    authors: sources(files.authors),
    dossiers: sources(files.dossiers),
    topics: sources(files.topics),
    pages: sources(files.pages),
    removed: sources(files.removed),
    site,
    drawings: { ...drawing('mark'), ...drawing('wordmark') },
    publisher,
    synonyms,
    registry: text(files.registry[0], LARGEST_WRITTEN),
    images: files.images.map((file) => path.posix.basename(file)),
    attachments: files.documents.map((file) => path.posix.basename(file)),
    recordings: files.media.map((file) => path.posix.basename(file)),
    problems,
  };
}

/** The sections as the menu has them when no other order is asked for. */
export function sectionsInOrder({ sections }: Pick<SourceTree, 'sections'>): SourceFile[] {
  return [...sections].sort((a, b) => Number(a.values?.order) - Number(b.values?.order));
}

function readSource(file: string, root: string): ReadSource {
  const read = readTextFile(path.join(root, file));
  return 'problems' in read ? unreadableSource(file, read.problems) : parseSource(file, read.text);
}
