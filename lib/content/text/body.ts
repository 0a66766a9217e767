import type { Definition, Heading, Image, Link, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { attributesOfForm, blockSpec, shownAttributes } from '../schema/blocks';
import { isBlank } from '../schema/characters';
import { uniqueIds } from './page-ids';
import { markdownSyntax } from './syntax/markdown-syntax';

/** A block of an article (`<Quote>`), on lines of its own or inside a sentence. */
export type Block = MdxJsxFlowElement | MdxJsxTextElement;

/** A heading of the body, written as `##` or carried by a block (`<Question title>`). */
interface BodyHeading {
  readonly level: number;
  readonly text: string;
  /** The anchor, unique in the page. */
  readonly id: string;
  readonly node: Heading | Block;
}

/** The parts of an article's body that other parts of the site ask about. */
export interface Body {
  readonly tree: Root;
  readonly headings: readonly BodyHeading[];
  readonly blocks: readonly Block[];
  readonly links: readonly (Link | Definition)[];
  readonly images: readonly Image[];
  /** Identifiers of the sources, in the order in which the text first calls them. */
  readonly citations: readonly string[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(markdownSyntax).freeze();

/**
 * Parses the body of an article.
 * @throws {VFileMessage} with the place and reason when it is not MDX.
 */
export function parseBody(markdown: string): Body {
  return describeBody(parser.parse(markdown));
}

/** Collects what the body holds, in reading order. */
export function describeBody(tree: Root): Body {
  const headings: BodyHeading[] = [];
  const blocks: Block[] = [];
  const links: (Link | Definition)[] = [];
  const images: Image[] = [];
  const citations = new Set<string>();
  const toId = uniqueIds();

  visitParents(tree, (node: Nodes, ancestors) => {
    if (node.type === 'heading') {
      const text = textOf(node);
      headings.push({ level: node.depth, text, id: toId(text), node });
    } else if (node.type === 'link' || node.type === 'definition') {
      links.push(node);
    } else if (node.type === 'image') {
      images.push(node);
    } else if (isBlock(node)) {
      blocks.push(node);
      const heading = blockSpec(node.name)?.heading;
      // In another block (a question of an interview), it is no part of the article.
      if (heading && !ancestors.some(isBlock)) {
        const text = attributesOf(node)[heading.attribute] ?? '';
        headings.push({ level: heading.level, text, id: toId(text), node });
      }
      const source = sourceCalledBy(node);
      if (source) citations.add(source);
    }
  });
  return { tree, headings, blocks, links, images, citations: [...citations] };
}

/** The identifier of the source that a block calls: a `<Cite>`, or a figure that says where it comes from. */
export function sourceCalledBy(block: Block): string | undefined {
  const [name] = attributesOfForm(block.name, 'source');
  return name === undefined ? undefined : attributesOf(block)[name];
}

/** The files of `content/images/` that a body names, as images of Markdown or in blocks. */
export function imagesNamedIn({ images, blocks }: Body): string[] {
  const inBlocks = blocks.flatMap((block) => {
    const attributes = attributesOf(block);
    return attributesOfForm(block.name, 'image').flatMap((name) => attributes[name] ?? []);
  });
  return [...images.map(({ url }) => url), ...inBlocks];
}

/** True for a block, of whatever name. */
export function isBlock(node: { readonly type: string }): node is Block {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The blocks of a text or of a block, those of one name or all, in reading order. */
export function blocksOf(parent: Parents, name?: string): Block[] {
  const blocks: Block[] = [];
  visit(parent, (node: Nodes) => {
    if (node !== parent && isBlock(node) && (name ?? node.name) === node.name) blocks.push(node);
  });
  return blocks;
}

/** True for what a page shows as a link, or may: a link, and any block (a call of source is one). */
export function maybeLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference' || isBlock(node);
}

/** True when a link stands in this node, at any depth. HTML has no link in a link (§ 4.5.1, `a`). */
export function holdsLink(node: Parents): boolean {
  let found = false;
  visit(node, (child: Nodes) => {
    if (child !== node && maybeLink(child)) found = true;
  });
  return found;
}

/** The attributes that are plain strings, by name. Any other kind is for the checks to refuse. */
export function attributesOf(block: Block): Record<string, string> {
  // No prototype: an attribute named `__proto__` is one like any other, which the checks refuse.
  const attributes: Record<string, string> = Object.create(null);
  for (const attribute of block.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  return attributes;
}

/** Where a word cannot go on from what stands before. */
const APART: ReadonlySet<string> = new Set(['break', 'heading', 'paragraph', 'tableCell']);

/** The words a reader reads in the body: prose, headings and what blocks show of their attributes. */
export function wordsOf(tree: Root): string {
  const words: string[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') words.push(node.value);
    // Two blocks never share a word; two runs of one paragraph may.
    if (APART.has(node.type) || isBlock(node)) words.push(' ');
    if (isBlock(node)) {
      const attributes = attributesOf(node);
      for (const name of shownAttributes(node.name)) words.push(attributes[name] ?? '', ' ');
    }
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

/**
 * Counts what stands between spaces and holds a letter or a digit: « l’enquête » is one word. A
 * letter that nobody sees (U+3164) is none.
 */
export function countWords(text: string): number {
  const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word) && !isBlank(word);
  return text.split(/\s+/u).filter(isWord).length;
}
