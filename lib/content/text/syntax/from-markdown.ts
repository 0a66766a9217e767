import type { Heading, Link, Nodes, Parents, Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { visit } from 'unist-util-visit';
import { isBlank } from '../../schema/characters';
import { trimBareAddresses } from './bare-addresses';
import { readElements } from './elements';
import { makeSidebars } from './sidebars';

/** What the parser makes of what the constructs of this folder read. */
const ours: Extension = {
  enter: {
    literalAutolink(token) {
      this.enter({ type: 'link', title: null, url: '', children: [], data: { bare: true } }, token);
    },
    literalAutolinkEmail: enterWords,
    literalAutolinkHttp: enterWords,
    literalAutolinkWww: enterWords,
    voidTag(token) {
      // `<wbr>` says where a word may be cut: browsers know.
      if (/^<br/i.test(this.sliceSerialize(token))) {
        this.enter({ type: 'break' }, token);
        this.exit(token);
      }
    },
    sidebarFence: leaf('sidebarFence'),
    braces: leaf('braces'),
  },
  exit: {
    literalAutolink(token) {
      this.exit(token);
    },
    literalAutolinkEmail: exitWords('mailto:'),
    literalAutolinkHttp: exitWords(''),
    literalAutolinkWww: exitWords('https://'),
  },
  transforms: [
    (tree) => {
      readElements(tree);
      makeSidebars(tree);
      trimBareAddresses(tree);
      shiftHeadings(tree);
      dropEmptyParagraphs(tree);
    },
  ],
};

function enterWords(this: CompileContext, token: Token): void {
  this.config.enter.autolinkProtocol?.call(this, token);
}

function exitWords(scheme: string) {
  return function (this: CompileContext, token: Token): void {
    this.config.exit.data?.call(this, token);
    const link = this.stack.at(-1) as Link;
    link.url = scheme + this.sliceSerialize(token);
  };
}

function leaf(type: 'sidebarFence' | 'braces') {
  return function (this: CompileContext, token: Token): void {
    this.enter({ type, value: this.sliceSerialize(token).trim() }, token);
    this.exit(token);
  };
}

/** A text whose headings start at `#` is one level down: `#` is the title of the page itself. */
function shiftHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  if (!headings.some(({ depth }) => depth === 1)) return;
  for (const heading of headings) {
    heading.depth = Math.min(heading.depth + 1, 6) as Heading['depth'];
  }
}

/** A comment alone in a paragraph leaves nothing of it. */
function dropEmptyParagraphs(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent: Parents | undefined) => {
    const isEmpty = (child: Nodes) =>
      child.type === 'break' || (child.type === 'text' && isBlank(child.value));
    if (!parent || index === undefined || !node.children.every(isEmpty)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** From the tokens of `markdown-syntax.ts` to nodes. */
export const fromMarkdown: Extension[] = [
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  ours,
];
