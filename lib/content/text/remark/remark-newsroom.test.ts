import type { Nodes, Parents, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
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

  it('quotes the words of a <q> once, in French, whatever they are in and whatever was typed', () => {
    const quotation = (markdown: string) => {
      const found: string[] = [];
      visitParents(set(markdown), 'inlineElement', (node) => {
        if (node.name === 'q') found.push(textOf(node));
      });
      return found;
    };
    for (const typed of ['oui', '"oui"', '« oui »'])
      expect(quotation(`Il dit : <q>${typed}</q>, deux fois.`)).toEqual(['«\u00a0oui\u00a0»']);
    const english = 'Elle dit : <q lang="en">all right</q>.';
    expect(quotation(english)).toEqual(['«\u00a0all right\u00a0»']);
    expect(JSON.stringify(set(english))).toContain('"hName":"span","hProperties":{"lang":"en"}');
    expect(wordsOf(set('Un <q>mot **gras**</q> ici'))).toBe('Un « mot gras » ici');
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

  it('calls the source that a figure names, in its place among the others', () => {
    const figure = '<KeyFigures>\n<KeyFigure value="1" label="l" source="a" />\n</KeyFigures>';
    const markdown = `${figure}\n\nUn<Cite source="b" /> deux<Cite source="a" />.`;
    expect(parseBody(markdown).citations).toEqual(['a', 'b']);
    expect(blocksOf(markdown, 'Cite')).toEqual([
      { source: 'a', number: '1', id: 'appel-1' },
      { source: 'b', number: '2', id: 'appel-2' },
      { source: 'a', number: '1' },
    ]);
    expect(blocksOf(markdown, 'KeyFigure')).toEqual([{ value: '1', label: 'l' }]);
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

  it('makes a picture of an image that stands alone on its line', () => {
    const picture = { file: 'd.svg', alt: 'Un dessin\u202f?', caption: 'La légende\u202f!' };
    const image = '![Un dessin ?](d.svg "La légende !")';
    for (const markdown of [
      image,
      `Des mots.\n${image}\nD’autres.`,
      `Des mots.\\\n${image}`,
      `- ${image}`,
      `1. Des mots\n   ${image}`,
      `- Des mots\n\n  ${image}`,
      `> ${image}`,
      `<Reflexes title="a">\n\n${image}\n\n</Reflexes>`,
      `<Reflexes title="a">${image}</Reflexes>`,
      `<Sidebar>\n- ${image}\n</Sidebar>`,
    ]) {
      expect(blocksOf(markdown, 'Picture'), markdown).toEqual([picture]);
      expect(wordsOf(set(markdown)).includes('d.svg'), markdown).toBe(false);
    }
    expect(blocksOf(`${image} ${image}\n${image}`, 'Picture')).toEqual([picture, picture, picture]);
    expect(blocksOf(`Au milieu ${image} des mots.`, 'Picture')).toEqual([]);
  });

  it('loses no word around a picture', () => {
    const words = wordsOf(set('Avant *tout*\n![a](d.svg)\n**après** tout\n![b](d.svg)'));
    expect(words).toBe('Avant tout après tout');
  });

  it('tells the pictures of a gallery that they share its width', () => {
    const markdown =
      '<Gallery>\n<Picture file="a.svg" alt="a" width="wide" />\n\n![b](b.svg)\n</Gallery>';
    expect(blocksOf(markdown, 'Picture').map(({ width }) => width)).toEqual(['gallery', 'gallery']);
  });

  it('draws amounts below zero on their side of it', () => {
    const bars = ['4', '-1', '−3'].map((n) => `<Bar label="l" figure="f" value="${n}" />`);
    const markdown = `<BarChart title="t">\n${bars.join('\n')}\n</BarChart>`;
    expect(blocksOf(markdown, 'Bar').map(({ start, share, zero }) => [start, share, zero])).toEqual(
      [
        ['42.9', '57.1', '42.9'],
        ['28.6', '14.3', '42.9'],
        ['0', '42.9', '42.9'],
      ],
    );
  });

  it('says that what stands under the picture of a facsimile is its transcript', () => {
    const of = (markdown: string) => wordsOf(set(markdown));
    const words = '<Facsimile kind="sms">\n\n![a](d.svg)\n\nDes mots.\n\n</Facsimile>';
    expect(of(words)).toBe('Transcription Des mots.');
    expect(of(words.replace('![a](d.svg)', ''))).toBe('Des mots.');
  });

  it('gives live entries their instant in Paris, and anchors that differ', () => {
    const entry = (at: string) => `<Entry at="${at}">a</Entry>`;
    const times = ['2026-11-20T10:30', '2026-11-20T10:30', '2026-07-20T10:30'];
    const markdown = `<Live>\n${times.map(entry).join('\n')}\n</Live>`;
    expect(blocksOf(markdown, 'Entry')).toEqual([
      { at: '2026-11-20T10:30:00+01:00', id: 'direct-202611201030' },
      { at: '2026-11-20T10:30:00+01:00', id: 'direct-202611201030-2' },
      { at: '2026-07-20T10:30:00+02:00', id: 'direct-202607201030' },
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
