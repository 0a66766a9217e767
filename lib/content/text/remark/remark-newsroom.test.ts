import type { Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, it } from 'vitest';
import { attributesOf, type Block, describeBody, maybeLink, parseBody, wordsOf } from '../body';
import { remarkNewsroom } from './remark-newsroom';

function set(markdown: string): Root {
  const { tree } = parseBody(markdown);
  remarkNewsroom()(tree);
  return tree;
}

const blocksOf = (markdown: string, name: string): Record<string, string>[] =>
  describeBody(set(markdown))
    .blocks.filter((block: Block) => block.name === name)
    .map(attributesOf);

describe('remarkNewsroom', () => {
  it('typesets prose across markup, and neither code nor addresses', () => {
    const tree = set("L'*été* **16** mois ; `a ; b` et [là ?](https://x.fr/?a;b)");
    expect(wordsOf(tree)).toBe(wordsOf(tree).normalize());
    expect(JSON.stringify(tree)).toContain('"value":"L’"');
    expect(JSON.stringify(tree)).toContain('"value":"\u00a0mois\u202f; "');
    expect(JSON.stringify(tree)).toContain('"value":"a ; b"');
    expect(JSON.stringify(tree)).toContain('"url":"https://x.fr/?a;b"');
  });

  it('typesets the words of blocks on one line or on several', () => {
    for (const text of ['<Event date="2023">Ah !</Event>', '<Event date="2023">\nAh !\n</Event>']) {
      expect(JSON.stringify(set(`<Timeline>\n${text}\n</Timeline>`))).toContain('Ah\u202f!');
    }
  });

  it('is idempotent', () => {
    const { tree } = parseBody('Le 1er mai : "59 000" ? ![a ?](b.png "c !")');
    remarkNewsroom()(tree);
    const once = JSON.stringify(tree);
    remarkNewsroom()(tree);
    expect(JSON.stringify(tree)).toBe(once);
  });

  it('numbers the calls, anchors the first of each source, and binds them to their word', () => {
    const markdown = 'Un <Cite source="b" /> deux<Cite source="a" /> trois<Cite source="b" />.';
    expect(blocksOf(markdown, 'Cite')).toEqual([
      { source: 'b', number: '1', id: 'appel-1' },
      { source: 'a', number: '2', id: 'appel-2' },
      { source: 'b', number: '1' },
    ]);
    expect(JSON.stringify(set(markdown))).toContain('"value":"Un"');
  });

  it('gives each bar its share of the longest', () => {
    const bars = ['115', '49', '3,7'].map((n) => `  <Bar label="l" figure="f" value="${n}" />`);
    const markdown = `<BarChart title="t">\n${bars.join('\n')}\n</BarChart>`;
    expect(blocksOf(markdown, 'Bar').map(({ share }) => share)).toEqual(['100', '42.6', '3.2']);
  });

  it('raises ordinals', () => {
    expect(JSON.stringify(set('le 1er mai'))).toMatch(
      /"hName":"sup"\},"children":\[\{"type":"text","value":"er"/,
    );
  });

  it('makes a figure of an image that stands alone', () => {
    expect(blocksOf('![Un dessin ?](d.svg "La légende !")', 'Figure')).toEqual([
      { file: 'd.svg', alt: 'Un dessin\u202f?', caption: 'La légende\u202f!' },
    ]);
  });

  it('gives headings their anchors', () => {
    expect(JSON.stringify(set("## L'été"))).toContain('"hProperties":{"id":"l-ete"}');
  });

  it('never puts a link in a link: a heading that holds one does not lead to itself', () => {
    for (const heading of [
      'Ce que dit **[Europol](https://exemple.fr/)** du site',
      'Ce que dit *le [site **gras**](https://exemple.fr/)*',
      'Un titre avec un appel<Cite source="s" />',
      'Un *appel<Cite source="s" />* en italique',
      'Une [référence][r] ici',
      'Une [r] courte',
    ]) {
      expect(linksInLinks(set(`## ${heading}\n\n[r]: https://exemple.fr/r`)), heading).toEqual([]);
    }
    expect(JSON.stringify(set('## Du `code` seul'))).toContain('"url":"#du-code-seul"');
  });
});

function linksInLinks(tree: Root): string[] {
  const found: string[] = [];
  visitParents(tree, (node: Nodes, ancestors: Parents[]) => {
    if (maybeLink(node) && ancestors.some(maybeLink)) found.push(node.type);
  });
  return found;
}
