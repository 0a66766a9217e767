import type {
  Definition,
  Link,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { toUrl } from '../../newspaper/identity';
import { attachmentLink } from '../text/attachment-words';
import { attributesOf, type Block, isBlock, parseBody } from '../text/body';
import { remarkNewsroom } from '../text/remark/remark-newsroom';
import type { InlineElement } from '../text/syntax/nodes';
import { link, paragraph, stringify, text } from './mdast';
import { bolded, inHtml, joinTexts, trimmed } from './phrasing';
import type { FileUrl } from './plain-block';
import { plainBlock } from './plain-blocks';

/** How the plain form of a body shows what a page shows in its own way. */
interface PlainForms {
  readonly fileUrl: FileUrl;
  /** The call of a source in a sentence, by its number. */
  readonly callOf: (number: string) => string;
  /** Words in an element of HTML (`<sup>2</sup>`). */
  readonly elementOf: (element: InlineElement, words: PhrasingContent[]) => PhrasingContent[];
}

interface Context extends PlainForms {
  /** What `[words][identifier]` leads to. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/**
 * The body of an article as plain CommonMark: what the page says, typeset and numbered as on the
 * page, for any reader or language model. The body must have passed the checks.
 */
export function bodyToMarkdown(mdx: string, fileUrl: FileUrl): string {
  return stringify(
    bodyToBlocks(mdx, { fileUrl, callOf: (number) => `[${number}]`, elementOf: inHtml }),
  );
}

/**
 * The body of an article as plain blocks of CommonMark, typeset: no component of ours is left in it, and
 * no comment of its writer. The body must have passed the checks.
 */
export function bodyToBlocks(mdx: string, forms: PlainForms): RootContent[] {
  const { tree, links } = parseBody(mdx);
  remarkNewsroom()(tree);
  const definitions = new Map<string, Definition>();
  for (const each of links) {
    // As Markdown has it, the first definition of an identifier wins.
    if (each.type === 'definition' && !definitions.has(each.identifier)) {
      definitions.set(each.identifier, each);
    }
  }
  return plainFlow(tree.children, { ...forms, definitions });
}

/** Blocks and paragraphs; words that stand in no paragraph (a block on one line) get one. */
function plainFlow(nodes: readonly Nodes[], context: Context): RootContent[] {
  const flow: RootContent[] = [];
  let words: Nodes[] = [];
  const endParagraph = () => {
    flow.push(...plainParagraph(words, context));
    words = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      words.push(node);
    } else {
      endParagraph();
      flow.push(...plainFlowNode(node, context));
    }
  }
  endParagraph();
  return flow;
}

function isPhrasing(node: Nodes): boolean {
  if (isBlock(node)) return node.type === 'mdxJsxTextElement' && INLINE_BLOCKS.has(node.name ?? '');
  return PHRASING.has(node.type);
}

/** The blocks of a sentence, the site's own too. */
const INLINE_BLOCKS: ReadonlySet<string> = new Set([
  'AttachmentLink',
  'Cite',
  'NoteCall',
  'NoteReturn',
  'Task',
]);

const PHRASING: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'image',
  'inlineCode',
  'inlineElement',
  'link',
  'linkReference',
  'mdxTextExpression',
  'strong',
  'text',
] satisfies Nodes['type'][]);

function plainFlowNode(node: Nodes, context: Context): RootContent[] {
  if (isBlock(node)) {
    const content = plainFlow(node.children, context);
    return plainBlock(node.name, attributesOf(node), content, context.fileUrl);
  }
  switch (node.type) {
    case 'paragraph':
      // MDX wraps in a paragraph the blocks that are written on one line. What names a part of a box is bold.
      return plainFlow(bolded(node), context);
    case 'heading':
      return [{ ...node, children: trimmed(plainPhrasing(node.children, context)) }];
    case 'listItem': {
      const children = plainFlow(node.children, context) as typeof node.children;
      return [{ ...node, checked: node.data?.task ?? null, children }];
    }
    case 'table':
      return [plainTable(node, context)];
    case 'blockquote':
    case 'list':
      return [{ ...node, children: plainFlow(node.children, context) } as RootContent];
    case 'mdxFlowExpression': // A comment: the checks let no other expression through.
    case 'definition': // Each link that names it carries its address.
      return [];
    default:
      return [node as RootContent];
  }
}

function plainParagraph(words: readonly Nodes[], context: Context): Paragraph[] {
  const children = trimmed(plainPhrasing(words, context));
  return children.length > 0 ? [paragraph(...children)] : [];
}

function plainPhrasing(nodes: readonly Nodes[], context: Context): PhrasingContent[] {
  return joinTexts(nodes.flatMap((node) => plainWords(node, context)));
}

function plainWords(node: Nodes, context: Context): PhrasingContent[] {
  if (isBlock(node)) return plainInline(node, context);
  if (node.type === 'mdxTextExpression') return [];
  if (!('children' in node)) return [node as PhrasingContent];
  const children = plainPhrasing(node.children, context);
  if (node.type === 'link') return linkOrWords(node, children);
  if (node.type === 'linkReference') {
    return linkOrWords(context.definitions.get(node.identifier), children);
  }
  // Its marks say it.
  if (node.type === 'inlineElement' && node.name === 'q') return children;
  if (node.type === 'inlineElement') return context.elementOf(node, children);
  // Markdown has no raised letters: « 1er » stays on the line.
  if (node.type === 'emphasis' && node.data?.hName === 'sup') return children;
  return [{ ...node, children } as PhrasingContent];
}

function plainInline(block: Block, context: Context): PhrasingContent[] {
  const { number = '', label = '', file = '', fragment } = attributesOf(block);
  if (block.name === 'AttachmentLink') {
    const { path, words } = attachmentLink(file, fragment);
    const children = [...plainPhrasing(block.children, context), text(words)];
    return [link(toUrl(path), joinTexts(children) as Link['children'])];
  }
  if (block.name === 'Cite') return [text(context.callOf(number))];
  return block.name === 'NoteCall' ? [{ type: 'footnoteReference', identifier: label, label }] : [];
}

function plainTable(table: Table, context: Context): Table {
  const align = (table.data?.columns ?? []).map((column) => column ?? null);
  return {
    ...table,
    align,
    children: table.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({
        ...cell,
        children: trimmed(plainPhrasing(cell.children, context)),
      })),
    })),
  };
}

/** A link that leads somewhere from anywhere; one to a part of the page keeps its words only. */
function linkOrWords(
  target: Link | Definition | undefined,
  words: PhrasingContent[],
): PhrasingContent[] {
  if (!target || target.url.startsWith('#')) return words;
  const url = /^\/(?!\/)/.test(target.url) ? toUrl(target.url) : target.url;
  return [link(url, words as Link['children'], target.title)];
}
