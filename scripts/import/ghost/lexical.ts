import type { ElementContent } from 'hast';
import { element, lost, SIDEBAR } from '../body/elements';
import { embedLink } from '../body/embeds';
import { htmlContent } from '../body/html-to-tree';
import { markdownToTree } from '../markdown/markdown-to-tree';

/** A node of Ghost's editor (https://github.com/TryGhost/Koenig). */
interface LexicalNode {
  readonly type: string;
  readonly children?: readonly LexicalNode[];
  readonly [name: string]: unknown;
}

/** Bits of the format of a text (Lexical). */
const FORMATS = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const;

/**
 * Reads a text of Ghost's present editor.
 * @throws when it is no JSON of that editor
 */
export function lexicalToHtml(json: string): ElementContent[] {
  const { root } = JSON.parse(json) as { root: LexicalNode };
  return childrenOf(root);
}

function childrenOf({ children = [] }: LexicalNode): ElementContent[] {
  return children.flatMap(nodeToHtml);
}

function nodeToHtml(node: LexicalNode): ElementContent[] {
  const text = (name: string) => String(node[name] ?? '');
  switch (node.type) {
    case 'text':
    case 'extended-text':
      return [formatted(text('text'), Number(node.format ?? 0))];
    case 'linebreak':
      return [element('br', {})];
    case 'paragraph':
      return [element('p', {}, ...childrenOf(node))];
    case 'heading':
    case 'extended-heading':
      return [element(text('tag') || 'h2', {}, ...childrenOf(node))];
    case 'link':
    case 'autolink':
      return [element('a', { href: text('url') }, ...childrenOf(node))];
    case 'list':
      return [element(text('tag') || 'ul', {}, ...childrenOf(node))];
    case 'listitem':
      return [element('li', {}, ...childrenOf(node))];
    case 'quote':
    case 'extended-quote':
    case 'aside':
      return [element('blockquote', {}, element('p', {}, ...childrenOf(node)))];
    case 'horizontalrule':
      return [element('hr', {})];
    case 'image':
      return [figure(node)];
    case 'gallery':
      return [...((node.images as LexicalNode[]) ?? []).map(figure), ...captionOf(node)];
    case 'codeblock':
      return [
        element(
          'pre',
          {},
          element('code', { className: [`language-${text('language')}`] }, text('code')),
        ),
      ];
    case 'html':
      return htmlContent(text('html'));
    case 'markdown':
      return markdownToTree(text('markdown')).children as ElementContent[];
    case 'embed':
    case 'bookmark':
      return [
        embedLink(text('url'), String((node.metadata as LexicalNode | undefined)?.title ?? '')),
        ...captionOf(node),
      ];
    case 'callout':
      return [element(SIDEBAR, {}, ...htmlContent(text('calloutText')))];
    case 'toggle':
      return [
        element(
          SIDEBAR,
          { title: text('heading').replace(/<[^>]*>/g, '') },
          ...htmlContent(text('content')),
        ),
      ];
    case 'button':
      return [element('p', {}, element('a', { href: text('buttonUrl') }, text('buttonText')))];
    case 'audio':
    case 'video':
    case 'file':
      return [lost(`${node.type} de Ghost : ${text('src')} ${text('title') || text('fileTitle')}`)];
    case 'paywall':
      return [];
    default:
      return [lost(`bloc « ${node.type} » de Ghost`), ...childrenOf(node)];
  }
}

function formatted(value: string, format: number): ElementContent {
  return FORMATS.reduce<ElementContent>(
    (inner, [bit, tag]) => ((format & bit) === 0 ? inner : element(tag, {}, inner)),
    { type: 'text', value },
  );
}

function figure(node: LexicalNode): ElementContent {
  const image = element('img', {
    src: String(node.src ?? node.fileName ?? ''),
    alt: String(node.alt ?? ''),
  });
  return element('figure', {}, image, ...captionOf(node));
}

function captionOf({ caption }: LexicalNode): ElementContent[] {
  return typeof caption === 'string' && caption !== ''
    ? [element('figcaption', {}, ...htmlContent(caption))]
    : [];
}
