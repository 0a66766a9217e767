import matter from 'gray-matter';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { seeded } from '../../../testing/seeded';
import { parseBody } from '../text/body';
import { markdownSyntax } from '../text/syntax/markdown-syntax';
import { mirrorText } from './mirror';
import { parseSource, type SourceFile } from './source-file';
import { decodeText } from './text-file';

/** The same document as our reader understands it, or `undefined` when it refuses it. */
function read(typed: string | Uint8Array): SourceFile | undefined {
  const bytes = typeof typed === 'string' ? new TextEncoder().encode(typed) : typed;
  const decoded = decodeText(bytes);
  if ('problems' in decoded) return undefined;
  const { source, problems } = parseSource('content/articles/x.mdx', decoded.text);
  // What has a problem is read as far as it goes, for the desk only: it gets no mirror.
  return source.values && problems.length === 0 ? source : undefined;
}

/** A tree as text, without the places, which the front matter moves. */
function shapeOf(parseTree: () => Root): string {
  let tree: Root;
  try {
    tree = parseTree();
  } catch {
    return 'not MDX';
  }
  visit(tree, (node) => {
    delete node.position;
    // The program that remark-mdx attaches carries places too: its source is in `value`.
    delete node.data;
    if ('attributes' in node) for (const each of node.attributes) delete each.data;
  });
  const children = tree.children.filter(({ type }) => type !== 'yaml');
  return JSON.stringify(children, (key, value) =>
    key === 'position' || key === 'data' ? undefined : value,
  );
}

/** Every reader that stands between a mirror and a page, each asked what it sees. */
function expectAllToAgree(source: SourceFile): void {
  const mirror = mirrorText(source);
  const asContentlayer = matter(mirror, { engines: { yaml: (text) => parse(text) } });
  expect(asContentlayer.data).toEqual({ ...source.values });
  expect(asContentlayer.content).toBe(source.body);
  // mdx-bundler reads it a second time, with another parser of YAML.
  const asBundler = matter(mirror, {});
  expect(asBundler.data).toEqual({ ...source.values });
  expect(asBundler.content).toBe(source.body);

  const asRemark = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkFrontmatter)
    .use(markdownSyntax);
  expect(shapeOf(() => asRemark.parse(mirror))).toBe(shapeOf(() => parseBody(source.body).tree));
  // And our own reader, asked again, sees what it saw.
  const again = read(mirror);
  expect([again?.values, again?.body]).toEqual([source.values, source.body]);
}

const PIECES = [
  ...[
    '\r',
    '\n',
    '\r\n',
    '\uFEFF',
    '\u2028',
    '\u2029',
    '\u0085',
    '---',
    '-',
    '--- ',
    '----',
    '---js',
  ],
  ...[
    'a',
    'é',
    'titre',
    ': ',
    ' #',
    '#',
    '# ',
    '{',
    '}',
    '{code()}',
    '/* a */',
    '{/* a */}',
    '"',
    "'",
  ],
  ...[
    'import a from "b"',
    'export const a = 1',
    '\n\n',
    '<b>',
    '>',
    '|',
    '...',
    '\t',
    '[',
    ']',
    '&a ',
    '*a',
  ],
  ...[
    'a: b\n',
    'b: "c ---"\n',
    'c:\n  - d\n',
    'd: |\n  e\n  ---\n',
    '\n---\n',
    '\n--- \t\n',
    '~',
    '%',
  ],
];

/** Half of the texts start as a document does, or all would be refused at their first line. */
function randomText(next: (below: number) => number): string {
  const some = (most: number) =>
    Array.from({ length: next(most) }, () => PIECES[next(PIECES.length)]).join('');
  const start = ['', '---\n', '---\r\n', '\uFEFF---\n', '---\na: b\n'][next(5)] ?? '';
  return next(2) === 0 ? some(14) : `${start}${some(6)}k: v\n${some(3)}\n---\n${some(10)}`;
}

describe('the mirror of a document', () => {
  it('is read alike by every reader, or its document is refused', () => {
    const next = seeded(8);
    let accepted = 0;
    for (let index = 0; index < 6000; index++) {
      const source = read(randomText(next));
      if (!source) continue;
      accepted++;
      expectAllToAgree(source);
    }
    expect(accepted).toBeGreaterThan(200);
  });

  it('holds whatever a value may hold', () => {
    const values = {
      dashes: 'Une légende ---\n---\n--- ',
      breaks: 'a\u2028b\u2029c\u0085d\ne',
      quotes: `"l’un" 'l'autre' \\ # : [ { % & * ! | > @`,
      code: '{code()} <script>',
      numbers: [0, -1.5, 1e21, true, false, null],
      group: { nested: [{ 'a key: # of "any" kind': '' }] },
      astral: '👩‍👩‍👧 𝕏',
    };
    const lineOf = () => undefined;
    const mirror = mirrorText({
      ...{ file: 'content/articles/x.mdx', slug: 'x', values, body: '---js\n{code()}\n---\n' },
      ...{ linesBeforeBody: 0, cuts: [], unread: new Set<string>(), lineOf },
    });
    for (const engine of [{ engines: { yaml: (text: string) => parse(text) } }, {}]) {
      expect(matter(mirror, engine).data).toEqual(values);
      expect(matter(mirror, engine).content).toBe('---js\n{code()}\n---\n');
    }
    expect(mirror.split('\n').filter((line) => line === '---')).toHaveLength(3);
  });

  it('is the same for LF, CRLF and a byte order mark', () => {
    const typed = '---\ntitle: "a ---"\ntext: |\n  b\n  c\n---\n\nCorps.\n\nFin.\n';
    const mirrors = [typed, typed.replaceAll('\n', '\r\n'), `\uFEFF${typed}`].map((text) => {
      const source = read(text);
      return source && mirrorText(source);
    });
    expect(mirrors[0]).toBe('---\n"title": "a ---"\n"text": "b\\nc\\n"\n---\n\nCorps.\n\nFin.\n');
    expect(new Set(mirrors).size).toBe(1);
  });

  it('refuses the two shapes that made readers disagree', () => {
    expect(read('---\n#\r---\r# {code}\n---\n')).toBeUndefined();
    expect(read('---js\nprocess.exit()\n---\n')).toBeUndefined();
  });
});
