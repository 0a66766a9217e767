import { isMap, isScalar, parseDocument, stringify } from 'yaml';

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/m;

/**
 * The text of a file with one field of its front matter set, and not another byte moved: its line endings,
 * its comments and its quotation marks stay those of the writer.
 * @param text an .mdx that opens on a front matter, or a .yml that is one
 * @throws when the front matter has no end, or is no list of fields: the checks tell of it
 */
export function withField(text: string, name: string, value: unknown): string {
  const { start, end } = yamlSpan(text);
  const yaml = text.slice(start, end);
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) throw new Error('The front matter holds no fields.');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const options = {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  } as const;
  const written = stringify({ [name]: value }, options)
    .trimEnd()
    .replaceAll('\n', lineEnd);
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair) {
    const gap = yaml === '' || yaml.endsWith('\n') ? '' : lineEnd;
    return text.slice(0, end) + gap + written + lineEnd + text.slice(end);
  }
  const { key, value: old } = pair as { key: Ranged; value: Ranged | null };
  const from = start + key.range[0];
  const to = start + (old?.range[1] ?? key.range[1]);
  const kept = text.slice(from, to).trimEnd().length;
  return text.slice(0, from) + written + text.slice(from + kept);
}

/** Where a node stands in the YAML. */
interface Ranged {
  readonly range: readonly [start: number, valueEnd: number, nodeEnd: number];
}

function yamlSpan(text: string): { start: number; end: number } {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
  const start = opening.length;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing) throw new Error('The front matter has no end.');
  return { start, end: start + closing.index };
}
