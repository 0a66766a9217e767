import path from 'node:path';
import type { Problem } from '../problems';
import { listContent } from './content-files';
import { cutFrontMatter } from './front-matter-text';
import { type FileFault, LARGEST_WRITTEN, readTextFile } from './text-file';
import { type Cut, readYaml } from './yaml';

/** One file of content, cut in two and its front matter read, before any rule is applied. */
export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** The name without its extension: the address of the page. */
  readonly slug: string;
  /** The front matter, or `undefined` when it cannot be read (a problem says why). */
  readonly values?: Readonly<Record<string, unknown>>;
  /** What follows the front matter; empty for a .yml file. */
  readonly body: string;
  /** Lines of the file that stand before the body. */
  readonly linesBeforeBody: number;
  /** Text values that YAML may have cut at a « # »: a fault where the field is a text. */
  readonly cuts: readonly Cut[];
  /** The line where a field of the front matter (`hero.alt`, `sources[2].url`) is written. */
  lineOf(field: string): number | undefined;
}

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
  const { files, problems } = listContent(contentDir, root);
  const tell = (file: string, faults: readonly FileFault[]) => {
    for (const fault of faults) problems.push({ file, ...fault });
  };
  const read = (file: string): SourceFile => {
    const source = readTextFile(path.join(root, file));
    if ('faults' in source) tell(file, source.faults);
    return 'faults' in source ? unreadable(file) : sourceFile(file, source.text, tell);
  };
  const publisher = files.publisher.map(read)[0];
  const registry = files.registry.map((file) =>
    readTextFile(path.join(root, file), LARGEST_WRITTEN),
  )[0];
  if (registry && 'faults' in registry) tell(files.registry[0] ?? '', registry.faults);
  return {
    articles: files.articles.map(read),
    sections: files.sections.map(read),
    authors: files.authors.map(read),
    pages: files.pages.map(read),
    removed: files.removed.map(read),
    ...(publisher ? { publisher } : {}),
    ...(registry && 'text' in registry ? { registry: registry.text } : {}),
    images: files.images.map((file) => path.posix.basename(file)),
    problems,
  };
}

/** The address of what a file holds: its name without its extension. */
function slugOf(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]+$/, '');
}

/** A file whose problems are told, and of which nothing else can be said. */
function unreadable(file: string): SourceFile {
  const lineOf = () => undefined;
  return { file, slug: slugOf(file), body: '', linesBeforeBody: 0, cuts: [], lineOf };
}

/**
 * Cuts a text in two and reads its fields. It is the only reader of what writers type as front
 * matter: Contentlayer gets the mirror that `mirror.ts` makes of it.
 */
export function sourceFile(
  file: string,
  text: string,
  tell: (file: string, faults: readonly FileFault[]) => void,
): SourceFile {
  const parts = file.endsWith('.mdx')
    ? cutFrontMatter(text)
    : { yaml: text, body: '', linesBeforeYaml: 0, linesBeforeBody: 0 };
  if ('fault' in parts) {
    tell(file, [parts.fault]);
    return unreadable(file);
  }
  const { body, linesBeforeYaml, linesBeforeBody } = parts;
  const { values, faults, cuts, lineOf } = readYaml(parts.yaml);
  const moved = (fault: FileFault) => ({ ...fault, line: (fault.line ?? 1) + linesBeforeYaml });
  tell(file, faults.map(moved));
  return {
    file,
    slug: slugOf(file),
    ...(values ? { values } : {}),
    body,
    linesBeforeBody,
    cuts: cuts.map(({ field, fault }) => ({ field, fault: moved(fault) })),
    lineOf: (field) => {
      const line = lineOf(field);
      return line === undefined ? undefined : line + linesBeforeYaml;
    },
  };
}
