import type { Heading, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockSpec } from '../schema/blocks';
import { attributesOf, type Block, describeBody, holdsLink, isBlock } from './body';
import { callId } from './page-ids';
import { OPAQUE, splitOrdinals, typeset, typesetPieces } from './typography';

/**
 * The remark plugin that turns what the writer typed into what the page shows: French typography,
 * anchors on headings, numbers on source calls, lengths of bars, raised ordinals, figures for images.
 */
export function remarkNewsroom() {
  return (tree: Root): void => {
    const body = describeBody(tree);
    for (const heading of body.headings) {
      if (isBlock(heading.node)) setAttribute(heading.node, 'id', heading.id);
      else heading.node.data = { ...heading.node.data, hProperties: { id: heading.id } };
    }
    numberCitations(body.blocks, body.citations);
    for (const chart of body.blocks.filter(({ name }) => name === 'BarChart')) sizeBars(chart);
    typesetTree(tree);
    for (const block of body.blocks) typesetAttributes(block);
    raiseOrdinals(tree);
    imagesToFigures(tree);
    linkHeadings(tree);
  };
}

function setAttribute(block: Block, name: string, value: string): void {
  const others = block.attributes.filter((each) => !('name' in each && each.name === name));
  block.attributes = [...others, { type: 'mdxJsxAttribute', name, value }];
}

/** Gives each call its source's number, and an anchor to the first call of each source. */
function numberCitations(blocks: readonly Block[], citations: readonly string[]): void {
  const called = new Set<number>();
  for (const block of blocks.filter(({ name }) => name === 'Cite')) {
    const number = citations.indexOf(attributesOf(block).source ?? '') + 1;
    setAttribute(block, 'number', String(number));
    if (!called.has(number)) setAttribute(block, 'id', callId(number));
    called.add(number);
  }
}

/** Gives each bar its share of the longest one, in percent. */
function sizeBars(chart: Block): void {
  const bars: Block[] = [];
  visit(chart, (node: Nodes) => {
    if (isBlock(node) && node.name === 'Bar') bars.push(node);
  });
  const amountOf = (bar: Block) => Number(attributesOf(bar).value?.replace(',', '.'));
  const longest = Math.max(...bars.map(amountOf));
  for (const bar of bars) {
    const share = longest > 0 ? (amountOf(bar) / longest) * 100 : 0;
    setAttribute(bar, 'share', String(Math.round(share * 10) / 10));
  }
}

function typesetAttributes(block: Block): void {
  const attributes = attributesOf(block);
  for (const name of blockSpec(block.name)?.prose ?? []) {
    const value = attributes[name];
    if (value !== undefined) setAttribute(block, name, typeset(value));
  }
}

function hasChildren(node: Nodes): node is Parents {
  return 'children' in node;
}

/** Typesets each paragraph, heading or block of words as one text, whatever markup it holds. */
function typesetTree(tree: Root): void {
  visit(tree, (node: Nodes) => {
    if (!hasChildren(node)) return undefined;
    if (!node.children.some((child) => child.type === 'text')) return undefined;
    typesetLeaves(leavesOf(node));
    return 'skip';
  });
}

function leavesOf(parent: Parents): PhrasingContent[] {
  return parent.children.flatMap((child): PhrasingContent[] => {
    if (hasChildren(child as Nodes) && (child as Parents).children.length > 0) {
      return leavesOf(child as Parents);
    }
    return [child as PhrasingContent];
  });
}

function typesetLeaves(leaves: readonly PhrasingContent[]): void {
  const pieces = leaves.map((leaf, index) => {
    if (leaf.type !== 'text') return OPAQUE;
    const next = leaves[index + 1];
    const beforeCall = next !== undefined && isBlock(next) && next.name === 'Cite';
    return beforeCall ? leaf.value.trimEnd() : leaf.value;
  });
  for (const [index, piece] of typesetPieces(pieces).entries()) {
    const leaf = leaves[index];
    if (leaf?.type === 'text') leaf.value = piece;
  }
}

function raiseOrdinals(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    const parts = splitOrdinals(node.value);
    if (!parent || index === undefined || parts.length < 2) return undefined;
    const nodes = parts.map(({ text, raised }): PhrasingContent => {
      const words: Text = { type: 'text', value: text };
      return raised ? { type: 'emphasis', data: { hName: 'sup' }, children: [words] } : words;
    });
    (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
    return index + nodes.length;
  });
}

/** Makes each heading without a link a link to itself, so that a reader can send its address. */
function linkHeadings(tree: Root): void {
  visit(tree, 'heading', (node: Heading) => {
    const id = node.data?.hProperties?.id;
    if (typeof id !== 'string' || holdsLink(node)) return;
    node.children = [
      { type: 'link', url: `#${id}`, children: node.children as PhrasingContent[] },
    ] as Heading['children'];
  });
}

/** `![texte](fichier.jpg "Légende")` alone in its paragraph becomes `<Figure>`. */
function imagesToFigures(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const [image, ...others] = node.children;
    if (image?.type !== 'image' || others.length > 0 || !parent || index === undefined) return;
    const attributes = {
      file: image.url,
      alt: typeset(image.alt ?? ''),
      caption: typeset(image.title ?? ''),
    };
    parent.children[index] = {
      type: 'mdxJsxFlowElement',
      name: 'Figure',
      attributes: Object.entries(attributes).map(([name, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name,
        value,
      })),
      children: [],
    };
  });
}
