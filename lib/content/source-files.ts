import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { type Problem, quote } from './problems';

/** Folders under `content/`, and the only kind of file each may hold. */
export const CONTENT_FOLDERS = {
  articles: { pattern: /\.mdx$/, expected: 'un article, en .mdx' },
  pages: { pattern: /\.mdx$/, expected: 'une page de la maison, en .mdx' },
  removed: { pattern: /\.yml$/, expected: 'un retrait, en .yml' },
  sections: { pattern: /\.yml$/, expected: 'une rubrique, en .yml' },
  authors: { pattern: /\.yml$/, expected: 'une signature, en .yml' },
  images: {
    pattern: /\.(?:svg|png|jpe?g|webp|avif)$/i,
    expected: 'une image : svg, png, jpg, webp ou avif',
  },
} as const;

export type ContentFolder = keyof typeof CONTENT_FOLDERS;

/** What the publisher says of itself. */
const PUBLISHER_FILE = 'publisher.yml';
/** The addresses once published; only the build writes it (`registry.ts`). */
export const REGISTRY_FILE = 'registry.json';

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
  /** Names of the files in `content/images/`. */
  readonly images: readonly string[];
  readonly problems: readonly Problem[];
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** YAML faults a writer meets, by the code of the `yaml` library. */
const YAML_FAULTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'un seul champ de ce nom',
  BAD_INDENT: 'des champs alignés, avec deux espaces de retrait par niveau',
  MISSING_CHAR: 'un guillemet, un crochet ou un deux-points qui manque',
  TAB_AS_INDENT: 'des espaces, pas de tabulation, en début de ligne',
  UNEXPECTED_TOKEN:
    'une valeur sur une ligne, entre guillemets si elle contient « : », « # » ou « @ »',
  BLOCK_AS_IMPLICIT_KEY: 'une valeur entre guillemets si elle contient « : »',
  MULTILINE_IMPLICIT_KEY: 'la forme « champ: valeur », avec une espace après le deux-points',
  BAD_SCALAR_START: 'une valeur entre guillemets si elle commence par un signe',
};

/** Reads every file under `contentDir`; `root` is what the paths in the problems start from. */
export function readSourceTree(contentDir: string, root: string): SourceTree {
  const problems: Problem[] = [];
  const found: Record<ContentFolder, string[]> = {
    articles: [],
    sections: [],
    authors: [],
    images: [],
    pages: [],
    removed: [],
  };
  let publisher: string | undefined;

  for (const entry of listFiles(contentDir)) {
    const file = path.relative(root, entry).split(path.sep).join('/');
    const [folder = ''] = path.relative(contentDir, entry).split(path.sep);
    const rules = Object.hasOwn(CONTENT_FOLDERS, folder)
      ? CONTENT_FOLDERS[folder as ContentFolder]
      : undefined;
    if (folder === REGISTRY_FILE) continue;
    if (folder === PUBLISHER_FILE) {
      publisher = file;
    } else if (rules?.pattern.test(entry)) {
      found[folder as ContentFolder].push(file);
    } else {
      problems.push({
        file,
        field: 'fichier',
        received: quote(path.basename(entry)),
        expected: rules?.expected ?? `un des dossiers ${Object.keys(CONTENT_FOLDERS).join(', ')}`,
      });
    }
  }

  const read = (file: string) =>
    readSourceFile(file, readFileSync(path.join(root, file), 'utf8'), problems);
  return {
    articles: found.articles.map(read),
    sections: found.sections.map(read),
    authors: found.authors.map(read),
    pages: found.pages.map(read),
    removed: found.removed.map(read),
    ...(publisher ? { publisher: read(publisher) } : {}),
    images: found.images.map((file) => path.posix.basename(file)),
    problems,
  };
}

/** Every file below a folder, sorted; hidden files (`.DS_Store`) are not content. */
function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.'),
  );
  return entries
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? listFiles(full) : [full];
    });
}

function readSourceFile(file: string, text: string, problems: Problem[]): SourceFile {
  const slug = path.posix.basename(file).replace(/\.[^.]+$/, '');
  const isArticle = file.endsWith('.mdx');
  const match = isArticle ? FRONT_MATTER.exec(text) : null;
  if (isArticle && !match) {
    problems.push({
      file,
      line: 1,
      field: 'en-tête',
      received: text.trim() === '' ? 'un fichier vide' : quote(text.split('\n')[0] ?? ''),
      expected: 'un en-tête entre deux lignes « --- », au début du fichier',
    });
    return { file, slug, body: '', linesBeforeBody: 0, lineOf: () => undefined };
  }
  const linesBeforeYaml = isArticle ? 1 : 0;
  const header = match
    ? readYaml(file, match[1] ?? '', linesBeforeYaml, problems)
    : readYaml(file, text, 0, problems);
  return {
    file,
    slug,
    body: match ? text.slice(match[0].length) : '',
    linesBeforeBody: match ? match[0].split('\n').length - 1 : 0,
    ...header,
  };
}

function readYaml(
  file: string,
  yaml: string,
  linesBefore: number,
  problems: Problem[],
): Pick<SourceFile, 'values' | 'lineOf'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + linesBefore;
  const lineOf = (field: string) => {
    const place = fieldOffset(document.contents, field);
    return place === undefined ? undefined : lineAt(place);
  };

  for (const fault of document.errors) {
    const line = lineAt(fault.pos[0]);
    problems.push({
      file,
      line,
      field: 'en-tête (YAML)',
      received: quote(yaml.split('\n')[line - linesBefore - 1] ?? ''),
      expected: YAML_FAULTS[fault.code] ?? `du YAML lisible (${fault.code})`,
    });
  }
  if (document.errors.length > 0) return { lineOf };
  if (!isMap(document.contents)) {
    problems.push({
      file,
      line: 1,
      field: 'en-tête (YAML)',
      received: yaml.trim() === '' ? 'un en-tête vide' : quote(yaml),
      expected: 'des champs, un par ligne : « champ: valeur »',
    });
    return { lineOf };
  }
  return { values: document.toJS() as Record<string, unknown>, lineOf };
}

/** Where `hero.alt` or `sources[2].url` starts; its nearest parent when it is not written. */
function fieldOffset(contents: ParsedNode | null, field: string): number | undefined {
  let node: unknown = contents;
  let offset: number | undefined;
  for (const [, name, index] of field.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    let next: unknown;
    if (name !== undefined && isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === name);
      next = pair?.value;
      const start = (pair?.key as ParsedNode | undefined)?.range?.[0];
      if (start === undefined) break;
      offset = start;
    } else if (index !== undefined && typeof node === 'object' && node && 'items' in node) {
      next = (node.items as ParsedNode[])[Number(index) - 1];
      offset = (next as ParsedNode | undefined)?.range?.[0] ?? offset;
    }
    node = next;
  }
  return offset;
}
