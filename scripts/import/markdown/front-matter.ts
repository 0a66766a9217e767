import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** The fields of a file of another system, and what follows them. */
export interface ForeignFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FORMS: readonly (readonly [RegExp, (text: string) => unknown])[] = [
  [/^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/, readYaml],
  [/^\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/, parseToml],
  [/^;;;[ \t]*\n([\s\S]*?)\n;;;[ \t]*(?:\n|$)/, (text) => JSON.parse(text)],
  [/^(\{\n[\s\S]*?\n\})[ \t]*(?:\n|$)/, (text) => JSON.parse(text)],
];

/**
 * Cuts a file in two: fields in YAML, TOML or JSON, and the text.
 * @throws what the parser of the fields says
 */
export function readForeignFile(text: string): ForeignFile {
  for (const [pattern, parse] of FORMS) {
    const [whole, fields] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const read = fields?.trim() ? parse(fields) : {};
    const isGroup = typeof read === 'object' && read !== null && !Array.isArray(read);
    // A rule at the top of a text, and another further on: no fields.
    if (!isGroup) continue;
    return { fields: read as Record<string, unknown>, body: text.slice(whole.length) };
  }
  return { fields: {}, body: text };
}

/** YAML 1.2; of a field written twice, the last one is read, as other systems do. */
function readYaml(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS();
}
