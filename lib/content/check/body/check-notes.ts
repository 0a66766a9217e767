import type { FootnoteDefinition } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../problems';
import { isBlank } from '../../schema/characters';
import type { Body } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of every note that no reader would see, or that says nothing. */
export function checkNotes({ tree }: Body, source: SourceFile): Problem[] {
  const called = new Set<string>();
  const definitions: FootnoteDefinition[] = [];
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    if (node.type === 'footnoteDefinition') definitions.push(node);
  });
  visit(tree, 'footnoteDefinition', (definition) => {
    visit(definition, 'footnoteReference', (call) => {
      const expected = 'une note qui n’en appelle pas d’autre';
      problems.push(
        problemAtNode(source, call, 'note', `[^${call.label}] dans une note`, expected),
      );
    });
  });
  const seen = new Set<string>();
  for (const definition of definitions) {
    const name = `[^${definition.label}]`;
    const refuse = (received: string, expected: string) =>
      problems.push(problemAtNode(source, definition, 'note', received, expected));
    if (seen.has(definition.identifier)) refuse(`deux fois ${name}:`, 'un nom pour chaque note');
    else if (!called.has(definition.identifier)) {
      refuse(`${name}, que rien n’appelle`, `${name} dans le texte, où le lecteur en a besoin`);
    }
    if (isBlank(textOf(definition))) refuse(`${name} sans texte`, `${name}: le texte de la note`);
    seen.add(definition.identifier);
  }
  return problems;
}
