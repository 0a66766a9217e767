import path from 'node:path';
import type { Problem, ProblemInFile } from '../problems';
import { cutFrontMatter } from './front-matter-text';
import { readYaml } from './yaml/read-yaml';
import type { Cut } from './yaml/walk';

/** One file of content, cut in two and its front matter read, before any rule is applied. */
export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** The name without its extension: the address of the page. */
  readonly slug: string;
  /** What could be read of the front matter, or `undefined` when nothing could (a problem says why). */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Names of the fields that a problem keeps from being read. */
  readonly unread: ReadonlySet<string>;
  /** What follows the front matter; empty for a .yml file. */
  readonly body: string;
  /** Lines of the file that stand before the body. */
  readonly linesBeforeBody: number;
  /** Text values that YAML may have cut at a « # »: a problem where the field is a text. */
  readonly cuts: readonly Cut[];
  /** The line where a field of the front matter (`hero.alt`, `sources[2].url`) is written. */
  lineOf(field: string): number | undefined;
}

/** A file of content, as far as it could be read, and all that could not. */
export interface ReadSource {
  readonly source: SourceFile;
  readonly problems: readonly Problem[];
}

/** A file of which nothing can be said but its problems. */
export function unreadableSource(file: string, problems: readonly ProblemInFile[]): ReadSource {
  const lineOf = () => undefined;
  return {
    source: {
      file,
      slug: slugOf(file),
      unread: new Set(),
      body: '',
      linesBeforeBody: 0,
      cuts: [],
      lineOf,
    },
    problems: problems.map((problem) => ({ file, ...problem })),
  };
}

/**
 * Cuts a text in two and reads its fields. It is the only reader of what writers type as front
 * matter: Contentlayer gets the mirror that `mirror.ts` makes of it.
 * @param file its path from the root of the project: an .mdx has a front matter, a .yml is one
 */
export function parseSource(file: string, text: string): ReadSource {
  const parts = file.endsWith('.mdx')
    ? cutFrontMatter(text)
    : { yaml: text, body: '', linesBeforeYaml: 0, linesBeforeBody: 0 };
  if ('problem' in parts) return unreadableSource(file, [parts.problem]);
  const { body, linesBeforeYaml, linesBeforeBody } = parts;
  const { values, unread, problems, cuts, lineOf } = readYaml(parts.yaml);
  const moved = (problem: ProblemInFile) => ({
    ...problem,
    line: (problem.line ?? 1) + linesBeforeYaml,
  });
  return {
    source: {
      file,
      slug: slugOf(file),
      ...(values ? { values } : {}),
      unread,
      body,
      linesBeforeBody,
      cuts: cuts.map(({ field, problem }) => ({ field, problem: moved(problem) })),
      lineOf: (field) => {
        const line = lineOf(field);
        return line === undefined ? undefined : line + linesBeforeYaml;
      },
    },
    problems: problems.map((problem) => ({ file, ...moved(problem) })),
  };
}

/** The address of what a file holds: its name without its extension. */
function slugOf(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]+$/, '');
}
