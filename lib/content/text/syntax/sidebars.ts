import type { Blockquote, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Extension } from 'micromark-util-types';
import { visit } from 'unist-util-visit';
import { strings } from '../../../site/strings';
import { flowBlock } from '../make-block';
import type { SidebarFence } from './nodes';
import { wholeLine } from './whole-line';

/**
 * A sidebar as other tools write it: `:::info Titre` … `:::` (Docusaurus, VuePress, Pandoc), or
 * `> [!NOTE] Titre` (GitHub, Obsidian). Both become the block `<Sidebar title>`.
 */

const KINDS = {
  note: ['note', 'abstract', 'summary', 'details', 'aside', 'sidebar', 'encadre', 'encadré'],
  information: ['info', 'information', 'savoir', 'a-savoir', 'à-savoir'],
  advice: ['tip', 'hint', 'success', 'check', 'conseil', 'astuce'],
  important: ['important'],
  warning: ['warning', 'attention', 'avertissement'],
  danger: ['danger', 'caution', 'error', 'failure', 'bug'],
  question: ['question', 'help', 'faq'],
  example: ['example', 'exemple'],
  quote: ['quote', 'cite', 'citation'],
} as const satisfies Record<keyof typeof strings.sidebar, readonly string[]>;

const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) =>
    names.map((name) => [name, strings.sidebar[kind as keyof typeof KINDS]] as const),
  ),
);

/** A name for each kind of sidebar, for a message. */
export const SIDEBAR_NAMES: readonly string[] = Object.values(KINDS).map(([name]) => name);

export const sidebarFences: Extension = {
  flow: { 58: wholeLine('sidebarFence', (line) => line.startsWith(':::')) },
};

const FENCE = /^:::+[ \t]*(?:(?<name>[\p{L}-]+)[ \t]*(?<title>.*))?$/u;
/** `[Titre]`, or the words themselves; attributes in braces stay, to be refused. */
const BRACKETED = /^\[(.*)\]$/;
const CALLOUT = /^\[!(?<name>[\p{L}-]+)\][+-]?[ \t]*/u;

/** The title of an opening, or `undefined` when its name is none of a sidebar. */
function titleOf(name: string, own: string): string | undefined {
  const usual = TITLES.get(name.toLowerCase());
  if (usual === undefined || own.includes('{')) return undefined;
  return BRACKETED.exec(own)?.[1] || own || usual;
}

/** Makes a block of every sidebar; a fence that opens or closes nothing stays, for the checks to refuse. */
export function makeSidebars(tree: Nodes): void {
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    const parent = node as Parents;
    if (parent.children.some(({ type }) => type === 'sidebarFence')) {
      parent.children = grouped(parent.children as RootContent[]) as typeof parent.children;
    }
    parent.children.forEach((child, index) => {
      if (child.type !== 'blockquote') return;
      const sidebar = calloutOf(child);
      if (sidebar) parent.children[index] = sidebar;
    });
  });
}

function sidebarOf(title: string, children: readonly RootContent[], from: Nodes, to: Nodes) {
  const sidebar = flowBlock('Sidebar', { title }, children as MdxJsxFlowElement['children']);
  if (from.position && to.position) {
    sidebar.position = { start: from.position.start, end: to.position.end };
  }
  return sidebar;
}

/** What follows an opening whose title is known, or whose name is none of a sidebar. */
interface Level {
  readonly fence?: SidebarFence;
  readonly title: string | undefined;
  readonly children: RootContent[];
}

/** A sidebar; after a name that is none, the opening stays where it was. */
function closed(
  fence: SidebarFence,
  title: string | undefined,
  children: readonly RootContent[],
  end: SidebarFence,
): RootContent[] {
  return title === undefined ? [fence, ...children] : [sidebarOf(title, children, fence, end)];
}

/** The same children, what stands between two fences in one block. */
function grouped(children: readonly RootContent[]): RootContent[] {
  const levels: Level[] = [{ title: undefined, children: [] }];
  for (const child of children) {
    const last = levels.at(-1);
    if (child.type !== 'sidebarFence') {
      last?.children.push(child);
      continue;
    }
    const { name, title = '' } = FENCE.exec(child.value)?.groups ?? {};
    const opened = name === undefined ? undefined : titleOf(name, title.trim());
    if (!/^:+$/.test(child.value.trim())) {
      levels.push({ fence: child, title: opened, children: [] });
    } else if (last?.fence) {
      levels.pop();
      levels.at(-1)?.children.push(...closed(last.fence, last.title, last.children, child));
    } else last?.children.push(child);
  }
  return levels.flatMap(({ fence, children: own }) => (fence ? [fence, ...own] : own));
}

function calloutOf(quote: Blockquote): MdxJsxFlowElement | undefined {
  const [first, ...others] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  const [opening, ...rest] = first.children;
  if (opening?.type !== 'text') return undefined;
  const found = CALLOUT.exec(opening.value);
  if (!found) return undefined;
  const words: PhrasingContent[] = [
    { ...opening, value: opening.value.slice(found[0].length) },
    ...rest,
  ];
  const [head, body] = atFirstLine(words);
  const title = titleOf(
    found.groups?.name ?? '',
    textOf({ type: 'paragraph', children: head }).trim(),
  );
  if (title === undefined) return undefined;
  const content = body.length > 0 ? [{ ...first, children: body }, ...others] : others;
  return sidebarOf(title, content, quote, quote);
}

/** What stands on the first line, and what stands after it. */
function atFirstLine(words: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const index = words.findIndex((node) => node.type === 'text' && node.value.includes('\n'));
  const node = words[index];
  if (node?.type !== 'text') return [[...words], []];
  const end = node.value.indexOf('\n');
  const after = { ...node, value: node.value.slice(end + 1) };
  return [
    [...words.slice(0, index), { ...node, value: node.value.slice(0, end) }],
    [...(after.value ? [after] : []), ...words.slice(index + 1)],
  ];
}
