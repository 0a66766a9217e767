import { type Problem, quote } from '../../problems';
import { isBlank } from '../../schema/characters';
import type { Body } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of headings that skip a level, or say nothing. A text whose first level is `#` was shifted by one. */
export function checkHeadings({ headings }: Body, source: SourceFile): Problem[] {
  return headings.flatMap(({ level, text, node }, index) => {
    const refuse = (received: string, expected: string) =>
      problemAtNode(source, node, 'intertitre', received, expected);
    const received = `${quote(text)} (niveau ${level})`;
    const previous = headings[index - 1]?.level ?? 1;
    const problems: Problem[] = [];
    if (level > previous + 1) {
      problems.push(refuse(received, `niveau ${previous + 1} au plus, sans sauter de niveau`));
    }
    if (isBlank(text)) problems.push(refuse('un intertitre vide', 'des mots après les #'));
    return problems;
  });
}
