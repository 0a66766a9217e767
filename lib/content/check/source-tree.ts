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
  readonly pages: readonly SourceFile[];
  /** Articles that were published, and are no more. */
  readonly removed: readonly SourceFile[];
  /** `content/publisher.yml`, when there is one. */
  readonly publisher?: SourceFile | undefined;
  /** The text of `content/registry.json`, when there is one that can be read. */
  readonly registry?: string | undefined;
  /** Names of the files in `content/images/`. */
  readonly images: readonly string[];
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
  const [publisher] = sources(files.publisher);
  const registry = readRegistryText(files.registry[0], root);
  problems.push(...registry.problems);
  return {
    articles: sources(files.articles),
    sections: sources(files.sections),
    authors: sources(files.authors),
    pages: sources(files.pages),
    removed: sources(files.removed),
    publisher,
    registry: registry.text,
    images: files.images.map((file) => path.posix.basename(file)),
    problems,
  };
}

function readSource(file: string, root: string): ReadSource {
  const read = readTextFile(path.join(root, file));
  return 'problems' in read ? unreadableSource(file, read.problems) : parseSource(file, read.text);
}

function readRegistryText(
  file: string | undefined,
  root: string,
): { readonly text?: string; readonly problems: readonly Problem[] } {
  if (file === undefined) return { problems: [] };
  const read = readTextFile(path.join(root, file), LARGEST_WRITTEN);
  return 'problems' in read
    ? { problems: read.problems.map((problem) => ({ file, ...problem })) }
    : { text: read.text, problems: [] };
}
