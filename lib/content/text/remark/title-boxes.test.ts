import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { attributesOf, isBlock, parseBody } from '../body';
import { titleBoxes } from './title-boxes';

/** The levels that boxes and lines of a text were given. */
function levels(markdown: string): Record<string, string> {
  const { tree } = parseBody(markdown);
  titleBoxes(tree);
  const found: Record<string, string> = {};
  visit(tree, (node: Nodes) => {
    if (isBlock(node)) {
      const { title, level } = attributesOf(node);
      if (level) found[title ?? ''] = `h${level}`;
    } else if (node.data && 'hName' in node.data) {
      found[textOf(node)] = String(node.data.hName);
    }
  });
  return found;
}

it('puts the title of a box one level under what it stands in, and its parts one further down', () => {
  const box = (title: string) =>
    `<Reflexes title="${title}">\n**${title}, à faire**\n\n- Un geste.\n</Reflexes>\n\n`;
  expect(
    levels(
      `${box('A')}## Un\n\n${box('B')}### Deux\n\n${box('C')}## Trois\n\n<Question title="Oui ?">\nNon.\n</Question>\n\n<Series kind="series" title="D">\n- [x](/y)\n</Series>`,
    ),
  ).toEqual({
    A: 'h2',
    'A, à faire': 'h3',
    B: 'h3',
    'B, à faire': 'h4',
    C: 'h4',
    'C, à faire': 'h5',
    D: 'h4',
  });
});

it('puts the title of a box under that of the box around it', () => {
  expect(
    levels(
      '## Un\n\n<Live>\n<Entry at="2026-01-01T10:00" title="A">\n<Sidebar title="B">\nx\n</Sidebar>\n</Entry>\n<Entry at="2026-01-01T11:00">\n<Sidebar title="C">\nx\n</Sidebar>\n</Entry>\n</Live>',
    ),
  ).toEqual({ A: 'h3', B: 'h4', C: 'h3' });
});

it('takes a bold line for a title in a box alone, where something follows it, and never a sentence', () => {
  const lines = '**Ne payez rien.**\n\n**Un *titre***\n\nSuite **grasse**\n\n**Une fin**';
  expect(levels(lines)).toEqual({});
  expect(levels(`<Sidebar>\n${lines}\n</Sidebar>`)).toEqual({ 'Un titre': 'h2' });
  expect(
    levels(`##### Bas\n\n###### Plus bas\n\n<Sidebar title="S">\n${lines}\n</Sidebar>`),
  ).toEqual({ S: 'h6', 'Un titre': 'h6' });
});
