import { compile } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../body';
import { markdownSyntax } from './markdown-syntax';

/** The nodes of a text, in order, by their type or the name that they have in HTML. */
function typesOf(markdown: string): string[] {
  const types: string[] = [];
  visit(parseBody(markdown).tree, (node: Nodes) => {
    if (node.type === 'root' || node.type === 'text' || node.type === 'paragraph') return;
    types.push('name' in node && node.name ? node.name : node.type);
  });
  return types;
}

/** Without the mark that MDX sets on what was typed as a block. */
const bare = (tree: Root): Root =>
  JSON.parse(JSON.stringify(tree).replaceAll(',"data":{"_mdxExplicitJsx":true}', ''));

const wordsIn = (markdown: string): string =>
  parseBody(markdown)
    .tree.children.map((node) => textOf(node))
    .join('\n');

describe('markdownSyntax', () => {
  it.each([
    ['| A | B |\n|--|--|\n| 1 | 2 |', 'table'],
    ['~~[d’aide](https://exemple.fr)~~', 'delete link'],
    ['Voir <https://exemple.fr> ou <aide@exemple.fr>.', 'link link'],
    ['Voir https://exemple.fr, www.exemple.fr et aide@exemple.fr.', 'link link link'],
    ['- [ ] à faire\n- [x] fait', 'list listItem listItem'],
    ['Texte[^1].\n\n[^1]: Une précision.', 'footnoteReference footnoteDefinition'],
    ['12, rue du Test<br>59000 Ville<BR/>Fin', 'break break'],
    ['H<sub>2</sub>O et m<SUP>2</SUP>', 'sub sup'],
    ['<abbr title="Autorité">A</abbr>', 'abbr'],
    ['<b>a</b> <i>b</i> <s>c</s> <em>d</em>', 'strong emphasis delete emphasis'],
    ['<b>\ngras\n</b>', 'strong'],
    ['<i lang="en">leap second</i>', 'i'],
    ['<a href="https://exemple.fr" target="_blank">a</a>', 'link'],
    [':::info\nÀ savoir : un encadré.\n:::', 'Sidebar'],
    [':::\u0020warning Titre\nA\n\n- b\n:::\n\nSuite.', 'Sidebar list listItem'],
    ['> [!NOTE]\n> Un encadré.', 'Sidebar'],
    ['> [!tip]- Titre', 'Sidebar'],
    ['> [!inconnu]\n> Un encadré.', 'blockquote'],
    ['> Premier rappel.\n{.is-info}', 'blockquote braces'],
    ['## Titre {#ancre}', 'heading braces'],
    ['{{< youtube x >}}', 'braces'],
    ['{/* une note */}', 'mdxFlowExpression'],
    ['Le <Cite source="a" />.', 'Cite'],
    ['`<!-- a -->` et\n\n```\n<25 <br>\n```', 'inlineCode code'],
  ])('reads %j', (markdown, types) => {
    // Rows and cells say nothing more than their table.
    expect(
      typesOf(markdown)
        .filter((type) => !/^table./.test(type))
        .join(' '),
    ).toBe(types);
  });

  it.each([
    'Les (<25 ans) et les flèches <-> et le cœur <3, <> ou </3.',
    '<25 ans, puis a<b, b<c.',
    'Il est 12:30, a:b et « :: ».',
    'L’adresse https://exemple[.]com/x et hxxps://exemple.com.',
  ])('leaves %j to the text', (words) => {
    expect(typesOf(words)).toEqual([]);
    expect(wordsIn(words)).toBe(words);
  });

  it.each([
    ['Un.\n\n<!-- à\n\nvérifier -->\n\nDeux.', 'Un.\nDeux.'],
    ['Un.\n<!--\n\nb\n-->\nDeux.', 'Un.\nDeux.'],
    ['Un<!-- a -->, deux.', 'Un, deux.'],
    ['<!-- a --> <!-- b -->\n\nUn.', 'Un.'],
    ['> Un.\n<!-- a -->\nDeux.', 'Un.\n\nDeux.'],
  ])('drops the comments of %j', (markdown, words) => expect(wordsIn(markdown)).toBe(words));

  it('ends a bare address where French does', () => {
    const { links } = parseBody('Voir «https://exemple.fr/a?», puis (https://exemple.fr/b).');
    expect(links.map(({ url }) => url)).toEqual(['https://exemple.fr/a', 'https://exemple.fr/b']);
  });

  it('is one level down in a text whose headings start at #', () => {
    const levels = (markdown: string) => parseBody(markdown).headings.map(({ level }) => level);
    expect(levels('# A\n\n## B\n\n# C')).toEqual([2, 3, 2]);
    expect(levels('A\n===\n\nB\n---')).toEqual([2, 3]);
    expect(levels('## A\n\n### B')).toEqual([2, 3]);
  });

  it('keeps the lines of the file', () => {
    const { links } = parseBody('<!-- a\n\nb -->\n\n:::note\nUn\n:::\n\n[x](/y)');
    expect(links[0]?.position?.start.line).toBe(9);
  });

  it('gives the compiler the tree that the checks saw', async () => {
    const markdown = [
      '<sup>2</sup>\n\n<abbr title="A">B</abbr> <b>c</b>\n\n:::note\nx\n:::',
      '> [!NOTE] T\n> y\n\n| a |\n|--|\n| 1 |\n\n<!-- z -->\n\n# H\n\nt[^1] https://a.fr\n\n[^1]: n',
    ].join('\n\n');
    let compiled: Root | undefined;
    await compile(markdown, {
      remarkPlugins: [
        markdownSyntax,
        () => (tree: Root) => {
          compiled = bare(tree);
        },
      ],
    });
    expect(compiled).toEqual(bare(parseBody(markdown).tree));
  });
});
