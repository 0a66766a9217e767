import { type ProblemInFile, quote } from '../problems';

/** A text cut in two, and the lines of the file that stand before each part. */
interface Parts {
  readonly yaml: string;
  readonly body: string;
  readonly linesBeforeYaml: number;
  readonly linesBeforeBody: number;
}

/** Three dashes alone on their line, spaces after them apart. */
const FENCE = /^---[ \t]*$/;

/**
 * Cuts a text at its two fences: its first line, and the next line that is only « --- ». Dashes in
 * a value, or indented, are no fence.
 * @param text with LF line breaks
 */
export function cutFrontMatter(text: string): Parts | { readonly problem: ProblemInFile } {
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (!FENCE.test(first)) {
    const received = text.trim() === '' ? 'un fichier vide' : quote(first);
    const expected = 'un en-tête entre deux lignes « --- », au début du fichier';
    return { problem: { line: 1, field: 'en-tête', received, expected } };
  }
  const closing = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (closing === -1) {
    const received = 'un en-tête sans fin';
    const expected = 'une ligne « --- », seule, entre l’en-tête et le texte';
    return { problem: { line: 1, field: 'en-tête', received, expected } };
  }
  return {
    yaml: lines.slice(1, closing).join('\n'),
    body: lines.slice(closing + 1).join('\n'),
    linesBeforeYaml: 1,
    linesBeforeBody: closing + 1,
  };
}
