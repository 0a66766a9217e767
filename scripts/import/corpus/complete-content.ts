import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { isUnwritten } from '../../../lib/content/check/unwritten';

/** What stands for a text that only a person can write. */
const WRITTEN = 'Texte écrit à la main pour l’essai';

/**
 * Fills, in the drafts of an import, every field that says « à écrire », and publishes them: what no other
 * system has (sources, credit, keyphrase…). Bodies are left as they came.
 */
export function completeContent(root: string, slugs: readonly string[]): void {
  for (const slug of slugs) {
    const file = path.join(root, `content/articles/${slug}.mdx`);
    const [, fields = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    const written = { ...(completed(parse(fields)) as object), draft: false };
    writeFileSync(file, `---\n${stringify(written)}---\n${body}`);
  }
  const authors = path.join(root, 'content/authors');
  for (const name of readdirSync(authors)) {
    const file = path.join(authors, name);
    writeFileSync(file, stringify(completed(parse(readFileSync(file, 'utf8')))));
  }
}

function completed(value: unknown): unknown {
  if (typeof value === 'string') return isUnwritten(value) ? WRITTEN : value;
  if (Array.isArray(value)) return value.map(completed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, completed(each)]));
}
