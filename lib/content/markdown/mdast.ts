import type {
  Emphasis,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Makers of Markdown nodes: words go in as they are, and `stringify` escapes them. */
export function text(value: string): Text {
  return { type: 'text', value };
}

export function strong(value: string): Strong {
  return { type: 'strong', children: [text(value)] };
}

export function emphasis(value: string): Emphasis {
  return { type: 'emphasis', children: [text(value)] };
}

export function link(url: string, children: Link['children'], title?: string | null): Link {
  return { type: 'link', url, title: title ?? null, children };
}

export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** An item of a list: blocks, the first of which stands beside the bullet. */
export function item(...children: readonly RootContent[]): ListItem {
  return { type: 'listItem', spread: false, children: children as ListItem['children'] };
}

/** The words of the paragraphs of a block, to go on in another. */
export function phrasingOf(content: readonly RootContent[]): PhrasingContent[] {
  return content.flatMap((each) => (each.type === 'paragraph' ? each.children : []));
}

/** An item that opens with what it is about, « **2023** : il est condamné », whatever follows. */
export function labelledItem(label: string, content: readonly RootContent[]): ListItem {
  const [first, ...others] = content;
  const opening = [strong(label), text('\u00a0: ')];
  return first?.type === 'paragraph'
    ? item(paragraph(...opening, ...first.children), ...others)
    : item(paragraph(strong(label), text('\u00a0:')), ...content);
}

/** A bullet list, or a numbered one from `start`. */
export function list(items: readonly RootContent[], start?: number): List {
  return {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children: items as ListItem[],
  };
}

/** What GitHub's Markdown adds to CommonMark, and readers of Markdown know. */
const EXTENSIONS = [
  gfmFootnoteToMarkdown(),
  gfmStrikethroughToMarkdown(),
  // Columns set out in the source would be mostly spaces.
  gfmTableToMarkdown({ tablePipeAlign: false }),
  gfmTaskListItemToMarkdown(),
];

/** Blocks as Markdown, ended by a line break; every character of their words is escaped if need be. */
export function stringify(blocks: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    { bullet: '-', rule: '-', extensions: EXTENSIONS },
  );
}
