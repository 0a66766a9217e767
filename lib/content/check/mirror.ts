import type { SourceFile } from './source-file';

/** What YAML and JavaScript may take for a line break, and JSON lets stand as it is. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/g;

/**
 * A document in the one form that every reader of front matter understands alike: fences alone on
 * their lines, one field a line, its value in JSON, the body as it was read. Contentlayer parses a
 * file three times (`yaml`, gray-matter, remark-frontmatter), and they disagree on what people type.
 * @param source a file that passed the checks; a .yml file has no fences
 */
export function mirrorText({ file, values = {}, body }: SourceFile): string {
  const fields = Object.entries(values)
    .map(([name, value]) => `${strictJson(name)}: ${strictJson(value)}\n`)
    .join('');
  return file.endsWith('.mdx') ? `---\n${fields}---\n${body}` : fields;
}

/** JSON on one line, which YAML 1.2 reads as it is (https://yaml.org/spec/1.2.2/#13-terminology). */
function strictJson(value: unknown): string {
  return JSON.stringify(value).replace(
    LINE_BREAKS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
