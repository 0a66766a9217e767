import { checkBody } from '../../../lib/content/check/body/check-body';
import { parseSource } from '../../../lib/content/check/source-file';
import type { Problem } from '../../../lib/content/problems';
import { parseBody } from '../../../lib/content/text/body';
import { comment } from './comments';

/** Lines of the front matter that stands before the text while it is checked. */
const FRONT_MATTER = '---\na: b\n---\n';
const LINES_BEFORE = 3;

/**
 * Holds a text against every rule of the desk, and keeps as a comment each part of it that one refuses:
 * whatever came in, the draft passes `npm run check`.
 * @param blocks the text, block by block, as each would be written alone
 * @param text the same, as it is written whole
 */
export function makeSound(text: string, blocks: () => readonly string[]): string {
  let sound = isRead(text) ? text : blocks().map(readable).join('\n\n');
  // Each turn puts at least one block aside.
  for (let turn = 0; turn < 1_000; turn++) {
    const [problem] = problemsOf(sound);
    if (!problem) return sound;
    const next = withoutBlockAt(sound, (problem.line ?? LINES_BEFORE + 1) - LINES_BEFORE, problem);
    if (next === sound) break;
    sound = next;
  }
  return sound;
}

function problemsOf(text: string): readonly Problem[] {
  const { source } = parseSource('content/articles/import.mdx', FRONT_MATTER + text);
  // Pictures are known by now, and no text of elsewhere calls our sources.
  return checkBody('article', source, [], () => undefined).problems;
}

function isRead(text: string): boolean {
  try {
    parseBody(text);
    return true;
  } catch {
    return false;
  }
}

function readable(block: string): string {
  return isRead(block) ? block.trim() : told(block);
}

function withoutBlockAt(text: string, line: number, { expected }: Problem): string {
  const found = parseBody(text).tree.children.find(
    ({ type, position }) =>
      type !== 'mdxFlowExpression' &&
      position !== undefined &&
      position.start.line <= line &&
      line <= position.end.line,
  );
  const [start, end] = [found?.position?.start.offset, found?.position?.end.offset];
  if (start === undefined || end === undefined) return text;
  return text.slice(0, start) + told(text.slice(start, end), expected) + text.slice(end);
}

function told(source: string, expected?: string): string {
  return `{${comment(expected ? `${source} (attendu : ${expected})` : source).value}}`;
}
